"""The pack that ships, as the guide sees it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.loading import open_source_or_compiled
from kiosk.guidance.audit import audit_pack
from kiosk.guidance.audit_values import Audit
from kiosk.guidance.survey import Survey, survey_courses
from kiosk.paths import default_pack
from tests.guidance.builders import TODAY


@pytest.fixture(scope="session")
def sormland_source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # The guide knows no films, and they need not have been made where only the rules are tested.
    source = tmp_path_factory.mktemp("sormland") / "sormland"
    shutil.copytree(default_pack(), source, ignore=shutil.ignore_patterns("films", "media"))
    return source


@pytest.fixture(scope="session")
def sormland(sormland_source: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Survey]:
    opened = open_source_or_compiled(sormland_source, tmp_path_factory.mktemp("cache"))
    yield survey_courses(opened.pack(), opened.courses(), TODAY)
    opened.close()


@pytest.fixture(scope="session")
def sormland_audit(sormland: Survey) -> Audit:
    return audit_pack(sormland)
