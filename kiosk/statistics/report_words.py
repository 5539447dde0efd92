"""The words of the report, for people who decide and have little time: short sentences, no jargon."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.language import LANGUAGES
from kiosk.statistics.figures import Measure

DOORS = {
    "quiz": "Är studier något för mig?",
    "stories": "Berättelser",
    "films": "Filmer",
    "courses": "Sök utbildning",
    "map": "Kartan",
    "routes": "Vägar till jobb",
    "money": "Pengar",
    "words": "Ordlistan",
    "about": "Om kiosken",
}
SCREENS = {
    **DOORS,
    "quiz": "Vägledningens frågor",
    "home": "Startsidan",
    "results": "Förslagen",
    "course": "En kurs",
    "place": "En plats",
    "story": "En berättelse",
    "film": "En film",
    "takeaway": "Ta med hem",
}
FORMS = {
    "komvux": "Komvux",
    "sfi": "Sfi",
    "provning": "Prövning",
    "basar": "Basår",
    "folkhogskola": "Folkhögskola",
    "yrkeshogskola": "Yrkeshögskola",
    "hogskola": "Högskola",
    "short": "Kort kurs",
    "mooc": "Öppen nätkurs",
    "validering": "Validering",
}
MODES = {
    "large": "Stor text",
    "contrast": "Hög kontrast",
    "reach": "Sänk",
    "reduced-motion": "Mindre rörelse",
    "listening": "Lyssna",
    "airy": "Luftig text",
    "silent": "Ljudet av",
    "more-time": "Mer tid",
}
LANGUAGE_NAMES = {
    "sv": "Svenska",
    "en": "Engelska",
    "ar": "Arabiska",
    "so": "Somaliska",
    "fa": "Dari och persiska",
    "ti": "Tigrinska",
    "fi": "Finska",
    "uk": "Ukrainska",
}
assert LANGUAGES.keys() == LANGUAGE_NAMES.keys()

NAMES: Mapping[Measure, Mapping[str, str]] = {
    Measure.DOORS: DOORS,
    Measure.VISITS: SCREENS,
    Measure.FORMS: FORMS,
    Measure.MODES: MODES,
    Measure.PLANS_TAKEN: {"plan": "Min plan"},
}
TITLES: Mapping[Measure, str] = {
    Measure.VISITS: "Besök",
    Measure.DOORS: "Vad de öppnade från startsidan",
    Measure.AREAS: "Områden som valdes",
    Measure.BARRIERS: "Hinder som nämndes",
    Measure.FORMS: "Utbildningsformer som valdes",
    Measure.COURSES_SHOWN: "Kurser som öppnades",
    Measure.COURSES_TAKEN: "Kurser som togs med hem",
    Measure.PLACES_SHOWN: "Platser som öppnades",
    Measure.PLACES_TAKEN: "Platser som togs med hem",
    Measure.PLANS_TAKEN: "Planer som togs med hem",
    Measure.STORIES: "Berättelser som sågs till slutet",
    Measure.FILMS: "Filmer som sågs till slutet",
    Measure.MODES: "Hjälp som användes",
}

MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni", "juli"),
    *("augusti", "september", "oktober", "november", "december"),
)
TITLE = "Så användes kiosken"
HOW_TO_READ = (
    "En siffra är ett antal besök. Den som kommer tillbaka till samma kurs räknas en gång.",
    "Vi visar inga siffror under 5. Där står det 0–4.",
    "Några större siffror är också dolda. Annars kan man räkna ut de små.",
    "Ett streck betyder att det är för lite att visa.",
    "”Tog med hem” betyder att en kod visades eller att en lapp skrevs ut.",
)
NEVER_COUNTED = (
    "Vi sparar inte vem någon är. Kiosken vet det inte.",
    "Vi sparar inga svar, inga ord och inga klockslag. Vi sparar inte i vilken ordning något hände.",
    "Vi vet inte vad samma besök gjorde. Varje sak räknas för sig.",
    "Språk räknas per månad, för alla platser tillsammans.",
)
BEFORE_PUBLISHING = (
    "Rapporten visar bara hela veckor som är slut. "
    "Välj veckor som inte har varit med förut när du gör nästa rapport. "
    "Två rapporter om nästan samma veckor kan annars avslöja små siffror."
)
NOTHING = "Det finns inget att visa än. Rapporten visar hela veckor, från måndag till söndag."
TOO_LITTLE = "Det är för lite för att visas."
ALL_FOUND = "Allt har valts i minst 5 besök."
NO_LANGUAGES = "Språk visas för hela månader. Det är för lite än."
WAYS = "{} gånger med kod och {} gånger på lapp."
HIDDEN = "Siffror under 5, som visas som 0–4: {}. Större siffror som är dolda för deras skull: {}."
MADE = "Gjord"
# The name of the first one, and its number.
BRIEF: Mapping[Measure, str] = {
    Measure.AREAS: "Området som flest valde: {}, {} besök.",
    Measure.BARRIERS: "Hindret som flest nämnde: {}, {} besök.",
    Measure.COURSES_TAKEN: "Kursen som flest tog med hem: {}, {} besök.",
    Measure.DOORS: "Flest öppnade {}, {} besök.",
}
CROSSED: Mapping[Measure, str] = {
    Measure.AREAS: "Områden på varje plats",
    Measure.BARRIERS: "Hinder på varje plats",
}
UNFOUND: Mapping[Measure, str] = {
    Measure.DOORS: "Delar av kiosken",
    Measure.COURSES_SHOWN: "Kurser",
    Measure.PLACES_SHOWN: "Platser",
    Measure.STORIES: "Berättelser",
    Measure.FILMS: "Filmer",
}
FEW_FIND = (
    "Det här valdes i färre än 5 besök, eller inte alls. "
    "Fundera på om det är svårt att hitta, eller om det kan tas bort."
)
