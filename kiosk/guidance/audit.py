"""The audit of a pack: what no visitor reaches, where nothing is left, what never helps, what is missing.

It is for staff, at every change of the pack (GUIDANCE §3, rows 8, 10, 15 and 22). What sets can settle is
exact; the rest is counted over random profiles that a seed makes the same each time.
"""

from __future__ import annotations

from kiosk.guidance.audit_content import (
    count_areas,
    count_empty,
    find_helpless,
    look_at_barriers,
    look_at_rows,
)
from kiosk.guidance.audit_questions import use_of_questions
from kiosk.guidance.audit_reach import (
    find_dead_options,
    find_dead_pairs,
    find_never_now,
    find_reach,
    find_unreached,
)
from kiosk.guidance.audit_sample import draw_visitors, find_dead_ends, find_spread
from kiosk.guidance.audit_values import Audit, DeadEnds
from kiosk.guidance.survey import Survey

PROFILES = 10_000
SEED = 1


def audit_pack(survey: Survey, profiles: int = PROFILES, seed: int = SEED) -> Audit:
    """Look at everything the guide could say with these courses on this day.

    Args:
        survey: the pack, its courses and the day.
        profiles: how many random visitors to draw.
        seed: what they are drawn with; the same seed draws the same ones.
    """
    reach = find_reach(survey)
    visitors = tuple(draw_visitors(survey.pack.questions, profiles, seed))
    alone, pairs = find_dead_options(survey), find_dead_pairs(survey)
    met, sampled = find_dead_ends(survey, visitors, (*alone, *pairs))
    rows = look_at_rows(survey, reach)
    return Audit(
        today=survey.today,
        courses=survey.catalogue.count,
        profiles=profiles,
        seed=seed,
        unreached=find_unreached(survey, reach),
        never_now=find_never_now(survey, reach),
        dead_ends=DeadEnds(alone, pairs, sampled, met),
        spread=find_spread(survey, visitors),
        questions=use_of_questions(survey, visitors, seed),
        helpless=find_helpless(survey),
        areas=count_areas(survey),
        barriers=look_at_barriers(survey),
        routes=rows.routes,
        stepless=rows.stepless,
        repeated=rows.repeated,
        empty=count_empty(survey),
    )
