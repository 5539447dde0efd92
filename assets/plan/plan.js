"use strict";
// Shows the plan that stands after the # of the address. Everything is in this file; nothing is fetched or sent.
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const page = document.getElementById("page");

  // What is in the data by this name, and not what every object of the language has.
  function own(all, name) {
    return Object.prototype.hasOwnProperty.call(all, name) ? all[name] : undefined;
  }

  // The address says: version, language, place, courses; anything else is no plan.
  function plan() {
    const parts = location.hash.slice(1).split(".");
    const known = parts[0] === data.version;
    return {
      language: known && own(data.languages, parts[1]) ? parts[1] : data.default,
      place: known ? parts[2] || "" : "",
      courses: known ? parts.slice(3).filter(Boolean) : [],
    };
  }

  function add(parent, tag, words, attributes) {
    const made = document.createElement(tag);
    made.textContent = words || "";
    Object.entries(attributes || {}).forEach(([name, value]) => made.setAttribute(name, value));
    parent.appendChild(made);
    return made;
  }

  // What is Swedish in every language reads from the left, and a screen reader says it in Swedish.
  function addSwedish(parent, tag, words, attributes) {
    return words ? add(add(parent, tag, "", attributes), "span", words, { lang: "sv", dir: "ltr" }) : null;
  }

  function addLink(parent, link) {
    if (link) addSwedish(add(parent, "p"), "a", link[1], { href: link[0], rel: "noreferrer" });
  }

  function say(words, key, figures) {
    return words[key].replace(/\{(\w+)\}/g, (whole, name) => (figures && name in figures ? figures[name] : whole));
  }

  function addPlace(id, words) {
    const known = own(data.places, id);
    const place = known || data.places[data.contact];
    const card = add(page, "section", "", { class: "place" });
    addSwedish(card, "h3", place.name);
    if (place.contact !== place.name) addSwedish(card, "p", place.contact);
    addSwedish(card, "p", place.address);
    if (place.phone) {
      addSwedish(add(card, "p"), "a", place.phone, { href: "tel:" + place.phone.replace(/[^+\d]/g, ""), class: "phone" });
    }
    addLink(card, place.link);
    if (id && !known) add(card, "p", say(words, "gone", { id: isolate(id) }));
  }

  function addCourse(list, id, language, words) {
    const item = add(list, "li");
    const course = own(data.courses, id);
    if (!course) {
      add(item, "p", say(words, "gone", { id: isolate(id) }));
      return;
    }
    const title = data.titles[course.title];
    add(item, "h3", title[language] || title.sv, { lang: title[language] ? language : "sv" });
    if (language !== "sv" && title[language] && title[language] !== title.sv) addSwedish(item, "p", title.sv);
    if (course.place) addSwedish(item, "p", data.places[course.place].name);
    add(item, "p", start(course, words));
    addLink(item, course.link);
  }

  function start(course, words) {
    if (course.day && course.day >= today()) return say(words, "dated", { day: isolate(course.day) });
    return say(words, course.start === "continuous" ? "continuous" : "ask");
  }

  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  function isolate(words) {
    return "\u2066" + words + "\u2069";
  }

  function addLanguages(wanted) {
    const codes = Object.keys(data.languages);
    if (codes.length < 2) return;
    const choices = add(page, "nav", "", { "aria-label": "Språk · Language" });
    codes.forEach((code) => {
      const parts = [data.version, code, wanted.place].concat(wanted.courses);
      const choice = add(choices, "a", data.languages[code].name, { href: "#" + parts.join("."), lang: code, hreflang: code });
      if (code === wanted.language) choice.setAttribute("aria-current", "true");
    });
  }

  function show() {
    const wanted = plan();
    const chosen = data.languages[wanted.language];
    const words = chosen.words;
    document.documentElement.lang = wanted.language;
    document.documentElement.dir = chosen.rtl ? "rtl" : "ltr";
    document.title = words.plan + " – " + words.title;
    page.textContent = "";
    addLanguages(wanted);
    add(page, "h1", words.plan);
    add(page, "p", words.title);
    if (!wanted.place && !wanted.courses.length) add(page, "p", words.none);
    add(page, "h2", words.step);
    add(page, "p", words.weekStep);
    addPlace(wanted.place, words);
    if (wanted.courses.length) {
      add(page, "h2", words.courses);
      const list = add(page, "ol");
      wanted.courses.forEach((id) => addCourse(list, id, wanted.language, words));
    }
    add(page, "h2", words.say);
    add(page, "p", "”" + words.opening + "”");
    add(add(page, "p"), "button", words.print, { type: "button" }).addEventListener("click", () => window.print());
    const footer = add(page, "footer");
    if (chosen.machine) add(footer, "p", words.machine);
    add(footer, "p", words.private);
    add(footer, "p", say(words, "made", { day: isolate(data.day) }));
  }

  window.addEventListener("hashchange", show);
  show();
})();
