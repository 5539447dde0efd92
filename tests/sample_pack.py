"""The texts of the small source pack that tests change piece by piece; tests/builders.py writes it."""

from __future__ import annotations

_SOURCE = "source: {name: Kommunen, date: 2026-11}"

PACK = """\
id: prov
title: Plugga här
version: "2026.11"
languages:
  - {code: sv, status: human, by: Redaktionen, date: 2026-11-01}
  - {code: en, status: machine, by: Ett program, date: 2026-11-01}
default_language: sv
valid_until: 2027-12-31
fallback_contact: vaxeln
event: Kom och prata
"""

PLACES = f"""\
- id: campus
  name: Campus Prov
  kind: campus
  town: Provstad
  municipality: "0480"
  about: Här kan du läsa på en skola långt bort.
  lat: 58.75
  lon: 17.01
  phone: 0155-24 80 00
  learning_centre: true
  {_SOURCE}
- id: vaxeln
  name: Kommunens växel
  kind: switchboard
  town: Provstad
  municipality: "0480"
  about: De kopplar dig rätt.
  phone: 0155-24 80 01
  on_map: false
  {_SOURCE}
"""

AREAS = """\
- {id: care, label: Vård, icon: care, skolverket: [11]}
- {id: build, label: Bygg, icon: build, skolverket: [1, 17]}
"""

BARRIERS = """\
- id: time
  label: Jag har inte tid
  answer: Många läser lite i taget.
  opening_line: Hej! Kan man läsa på kvällen?
  step: Ring växeln i veckan.
  supports:
    - {text: Läs på kvällen, place_kind: campus}
    - {text: Du kan få bidrag, fact: bidrag, route: komvux}
  report: [i1]
  stories: [anna]
"""

QUIZ = """\
- id: area
  ask: Vad lockar dig?
  why: Då visar vi rätt kurser.
  choice: many
  look: tiles
  most: 2
  options:
    - id: care
      say: Att hjälpa andra
      chip: Vård
      icon: care
      wishes: [{field: areas, values: [care], because: Du vill hjälpa andra.}]
    - id: build
      say: Att bygga
      chip: Bygg
      icon: build
      wishes: [{field: areas, values: [build], because: Du vill bygga., hard: Det finns få kurser.}]
- id: hinder
  ask: Vad håller dig tillbaka?
  why: Då kan vi hjälpa dig.
  choice: one
  look: answers
  options:
    - {id: time, say: Jag har inte tid, chip: Tid, icon: clock, barrier: time}
    - {id: nothing, say: Inget, chip: Inget, icon: check, neutral: true}
- id: school
  ask: Vad har du gått i skolan?
  why: Då vet vi var du kan börja.
  choice: one
  look: answers
  options:
    - {id: basic, say: Grundskolan, chip: Grundskola, icon: child, level: basic}
    - {id: upper, say: Gymnasiet, chip: Gymnasium, icon: book, level: upper}
"""

ROUTES = f"""\
- id: komvux
  title: Komvux
  summary: Läs en kurs i taget.
  goal: Du får ett betyg.
  icon: route
  steps:
    - {{title: Ring, text: Prata med en vägledare.}}
    - {{title: Sök, text: Sök din kurs på nätet.}}
  length: 1 år
  cost: 0 kr
  link: https://prov.se/komvux
  {_SOURCE}
"""

FACTS = f"""\
- id: bidrag
  kind: amount
  title: Bidrag
  answer: "{{bidrag}} kr i veckan"
  more: "Du får {{bidrag}} kr och kan låna mer."
  valid_from: 2026-01-01
  valid_to: 2027-06-30
  amounts: {{bidrag: 1050}}
  {_SOURCE}
"""

GLOSSARY = f"""\
- id: komvux
  word: Komvux
  explain: Skola för vuxna.
  {_SOURCE}
"""

STORY = f"""\
title: Hon började om
real: false
figure: scarf
slides:
  - {{line: Hon ville mer., picture: bus}}
  - {{line: Nu läser hon på kvällen., picture: evening, quote: false, more: En kurs i taget.}}
barriers: [time]
areas: [care]
place: campus
{_SOURCE}
"""

# ruff: noqa: E501 - a row of a table stays one line
COURSES = """\
id,title,about,place,form,areas,level,municipality,distance,pace,time,cost,student_aid,start,apply_by,step,step_course,route,link,source_name,source_date
vard-1,Vård,Lär dig om vård.,campus,komvux,care,basic,,hybrid,50|100,day|evening,0 kr,yes,2027-01-11,2026-12-15,,,komvux,https://prov.se/vard,Kommunen,2026-11
bygg-1,Bygg,"Lär dig såga, spika och måla.",campus,yrkeshogskola,build,upper,0480,site,100,day,,no,continuous,,Läs klart gymnasiet först.,vard-1,,,Kommunen,2026-11-02
start-1,Kom igång,En kurs på nätet.,,mooc,*,none,,distance,25,free,0 kr,,ask,,,,,,Kommunen,2026
"""

MAP = """\
{"type": "FeatureCollection", "features": [{"type": "Feature",
 "properties": {"kommunkod": "0480", "kommun": "Provstad", "lan": "Provlän",
  "label_lon": 17.0, "label_lat": 58.7},
 "geometry": {"type": "Polygon", "coordinates": [[[16.9, 58.6], [17.1, 58.6], [17.1, 58.8], [16.9, 58.6]]]}}]}
"""

BACKGROUND = """\
{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
 "geometry": {"type": "MultiPolygon", "coordinates":
  [[[[16.0, 58.0], [18.0, 58.0], [18.0, 59.0], [16.0, 58.0]]]]}}]}
"""

TRANSLATIONS = {
    "pack.title": "Study here",
    "pack.event": "Come and talk",
    "places.campus.about": "Here you can study at a school far away.",
    "places.vaxeln.about": "They put you through.",
    "areas.care.label": "Care",
    "areas.build.label": "Building",
    "barriers.time.label": "I have no time",
    "barriers.time.answer": "Many study a little at a time.",
    "barriers.time.opening_line": "Hello! Can one study in the evening?",
    "barriers.time.step": "Call this week.",
    "barriers.time.supports.1.text": "Study in the evening",
    "barriers.time.supports.2.text": "You can get a grant",
    "quiz.area.ask": "What do you like?",
    "quiz.area.why": "Then we show the right courses.",
    "quiz.area.care.say": "To help others",
    "quiz.area.care.chip": "Care",
    "quiz.area.care.wishes.1.because": "You want to help others.",
    "quiz.area.build.say": "To build",
    "quiz.area.build.chip": "Building",
    "quiz.area.build.wishes.1.because": "You want to build.",
    "quiz.area.build.wishes.1.hard": "There are few courses.",
    "quiz.hinder.ask": "What holds you back?",
    "quiz.hinder.why": "Then we can help you.",
    "quiz.hinder.time.say": "I have no time",
    "quiz.hinder.time.chip": "Time",
    "quiz.hinder.nothing.say": "Nothing",
    "quiz.hinder.nothing.chip": "Nothing",
    "quiz.school.ask": "Which school have you been to?",
    "quiz.school.why": "Then we know where you can start.",
    "quiz.school.basic.say": "Compulsory school",
    "quiz.school.basic.chip": "Compulsory",
    "quiz.school.upper.say": "Upper secondary",
    "quiz.school.upper.chip": "Upper",
    "routes.komvux.title": "Komvux",
    "routes.komvux.summary": "One course at a time.",
    "routes.komvux.goal": "You get a grade.",
    "routes.komvux.length": "1 year",
    "routes.komvux.cost": "0 kr",
    "routes.komvux.steps.1.title": "Call",
    "routes.komvux.steps.1.text": "Talk to a counsellor.",
    "routes.komvux.steps.2.title": "Apply",
    "routes.komvux.steps.2.text": "Apply on the net.",
    "facts.bidrag.title": "Grant",
    "facts.bidrag.answer": "{bidrag} kr a week",
    "facts.bidrag.more": "You get {bidrag} kr and may borrow more.",
    "words.komvux.explain": "School for adults.",
    "stories.anna.title": "She began again",
    "stories.anna.slides.1.line": "She wanted more.",
    "stories.anna.slides.2.line": "Now she studies in the evening.",
    "stories.anna.slides.2.more": "One course at a time.",
    "courses:Vård": "Care",
    "courses:Lär dig om vård.": "Learn about care.",
    "courses:0 kr": "0 kr",
    "courses:Bygg": "Building",
    "courses:Lär dig såga, spika och måla.": "Learn to saw, nail and paint.",
    "courses:Läs klart gymnasiet först.": "Finish upper secondary first.",
    "courses:Kom igång": "Get going",
    "courses:En kurs på nätet.": "A course on the net.",
}
