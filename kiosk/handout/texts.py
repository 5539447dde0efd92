"""The few words that a slip has whatever the pack is.

Their keys begin with `handout.`; a pack's `texts/<language>.yaml` translates them like its own texts.
`HANDOUT_TEXTS` lists them all, so that the pack checker can require each translation.
"""

from __future__ import annotations

from kiosk.content.head import Text

STEP = Text("handout.step", "Ditt nästa steg")
SAY = Text("handout.say", "Säg så här")
COURSES = Text("handout.courses", "Dina förslag")
CODE = Text("handout.code", "Rikta mobilen hit")
START_CONTINUOUS = Text("handout.start-continuous", "Flera starter om året")
START_DATED = Text("handout.start-dated", "Start {day}")
START_ASK = Text("handout.start-ask", "Fråga om start")
PHOTO = Text("handout.photo", "Ta ett foto av lappen.")
MACHINE = Text("handout.machine", "Översatt av dator.")

# What only the plan page says.
PLAN = Text("handout.plan", "Min plan")
PLAN_PRINT = Text("handout.plan-print", "Skriv ut")
PLAN_GONE = Text("handout.plan-gone", "{id} finns inte på den här sidan. Ring och fråga.")
PLAN_NONE = Text("handout.plan-none", "Adressen har ingen plan. Du kan ringa och fråga.")
PLAN_PRIVATE = Text("handout.plan-private", "Planen står bara i adressen. Ingen annan ser den.")
PLAN_MADE = Text("handout.plan-made", "Sidan gjordes {day}.")
PLAN_SCRIPT = Text("handout.plan-script", "Slå på JavaScript för att se din plan.")

PLAN_TEXTS: tuple[Text, ...] = (
    PLAN,
    PLAN_PRINT,
    PLAN_GONE,
    PLAN_NONE,
    PLAN_PRIVATE,
    PLAN_MADE,
    PLAN_SCRIPT,
)
HANDOUT_TEXTS: tuple[Text, ...] = (
    STEP,
    SAY,
    COURSES,
    CODE,
    START_CONTINUOUS,
    START_DATED,
    START_ASK,
    PHOTO,
    MACHINE,
    *PLAN_TEXTS,
)
