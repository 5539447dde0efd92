"""Audits of small packs."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.course_values import Course
from kiosk.content.finding import Severity
from kiosk.content.pack import Pack
from kiosk.guidance.audit import audit_pack
from kiosk.guidance.audit_faults import faults_of
from kiosk.guidance.audit_values import Audit
from kiosk.guidance.survey import Survey, survey_courses
from tests.guidance.builders import TODAY, a_pack


def surveyed(courses: Sequence[Course], pack: Pack | None = None) -> Survey:
    return survey_courses(pack or a_pack(), tuple(courses), TODAY)


def audited(courses: Sequence[Course], pack: Pack | None = None, profiles: int = 50) -> Audit:
    return audit_pack(surveyed(courses, pack), profiles)


def rules_of(audit: Audit, pack: Pack | None = None) -> dict[str, Severity]:
    return {fault.rule: fault.severity for fault in faults_of(audit, pack or a_pack())}
