"""The few sentences that the guide says whatever the pack is.

Their keys begin with `guide.`; a pack's `texts/<language>.yaml` translates them like its own texts.
`GUIDE_TEXTS` lists them all, so that the pack checker can require each translation.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.content.course_values import CourseField
from kiosk.content.head import Text
from kiosk.guidance.values import Certainty

ASK_START = Text("guide.ask-start", "Fråga när nästa start är.")
ASK_LEVEL = Text("guide.ask-level", "Fråga vad som krävs för att börja.")
ASK_DETAIL = Text("guide.ask-detail", "Fråga skolan om det som vi inte vet.")
STEP_LEVEL = Text("guide.step-level", "Prata med en vägledare om vad du behöver läsa först.")
STEP_SPECIAL = Text("guide.step-special", "Fråga en vägledare om du har de kurser som krävs.")
STEP_OPEN = Text("guide.step-open", "Berätta för en vägledare vad du har läst förut.")

WEEK_STEP = Text("guide.week-step", "Ring eller gå dit. Berätta vad du är nyfiken på.")
WEEK_OPENING = Text("guide.week-opening", "Hej! Jag funderar på att börja plugga.")

# The form of a course is always known, so nothing is said about it here.
UNKNOWN: Mapping[CourseField, Text] = MappingProxyType(
    {
        CourseField.AREAS: Text("guide.unknown.areas", "Vi vet inte vilka yrken kursen leder till."),
        CourseField.MUNICIPALITY: Text("guide.unknown.municipality", "Vi vet inte var kursen finns."),
        CourseField.DISTANCE: Text("guide.unknown.distance", "Vi vet inte om kursen går på distans."),
        CourseField.PACE: Text("guide.unknown.pace", "Vi vet inte om kursen går på deltid."),
        CourseField.TIME: Text("guide.unknown.time", "Vi vet inte vilken tid på dagen kursen går."),
        CourseField.LEVEL: Text("guide.unknown.level", "Vi vet inte vad du behöver ha läst förut."),
        CourseField.START: Text("guide.unknown.start", "Vi vet inte när kursen startar."),
        CourseField.STUDENT_AID: Text("guide.unknown.student_aid", "Vi vet inte om du kan få studiemedel."),
    }
)

SURE: Mapping[Certainty, Text] = MappingProxyType(
    {
        Certainty.NOTHING: Text(
            "guide.sure.nothing", "Vi vet inte vad du vill än. Svara på en fråga, så får du förslag."
        ),
        Certainty.MANY: Text("guide.sure.many", "Fler svar gör förslagen säkrare."),
        Certainty.SIX: Text("guide.sure.six", "Sex frågor till gör förslagen säkrare."),
        Certainty.FIVE: Text("guide.sure.five", "Fem frågor till gör förslagen säkrare."),
        Certainty.FOUR: Text("guide.sure.four", "Fyra frågor till gör förslagen säkrare."),
        Certainty.THREE: Text("guide.sure.three", "Tre frågor till gör förslagen säkrare."),
        Certainty.TWO: Text("guide.sure.two", "Två frågor till gör förslagen säkrare."),
        Certainty.ONE: Text("guide.sure.one", "En fråga till gör förslagen säkrare."),
        Certainty.GOOD: Text("guide.sure.good", "Nu räcker det för bra förslag."),
    }
)

GUIDE_TEXTS: tuple[Text, ...] = (
    ASK_START,
    ASK_LEVEL,
    ASK_DETAIL,
    STEP_LEVEL,
    STEP_SPECIAL,
    STEP_OPEN,
    WEEK_STEP,
    WEEK_OPENING,
    *UNKNOWN.values(),
    *SURE.values(),
)
