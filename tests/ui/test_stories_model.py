"""The list of stories."""

from __future__ import annotations

from pathlib import Path

from kiosk.guidance.progress import Quiz
from kiosk.ui.session import Session
from kiosk.ui.stories_model import StoriesModel
from kiosk.visit.quiz import change_quiz
from kiosk.visit.values import Location, Screen
from tests import sample_pack
from tests.ui.telling import a_session, follow

ANOTHER = sample_pack.STORY.replace("Hon började om", "Elin").replace(
    "real: false", "real: true\nconsent: Brev"
)
ANOTHER = (
    ANOTHER.replace("barriers: [time]\n", "").replace("areas: [care]\n", "").replace("place: campus\n", "")
)


def two_stories(folder: Path) -> Session:
    english = {f"stories.aa.{key.partition('anna.')[2]}": text for key, text in _english().items()}
    lines = "".join(f'  "{key}": "{text}"\n' for key, text in {**sample_pack.TRANSLATIONS, **english}.items())
    files: dict[str, str | None] = {
        "stories/aa.yaml": ANOTHER,
        "texts/en.yaml": f"language: en\ntexts:\n{lines}",
    }
    return a_session(folder, files)


def _english() -> dict[str, str]:
    return {key: text for key, text in sample_pack.TRANSLATIONS.items() if key.startswith("stories.anna.")}


def answer(session: Session, **answers: str) -> None:
    quiz = Quiz(order=tuple(answers), answers={question: (option,) for question, option in answers.items()})
    session.apply(change_quiz, quiz)


def test_without_answers_the_stories_stand_in_the_packs_order(tmp_path: Path) -> None:
    model = StoriesModel(two_stories(tmp_path))
    model.refresh()

    assert [row.story for row in model.rows_of("stories").rows] == ["aa", "anna"]
    assert not any(row.fits for row in model.rows_of("stories").rows)


def test_a_story_that_shares_the_visitors_obstacle_comes_first_and_says_so(tmp_path: Path) -> None:
    session = two_stories(tmp_path)
    model = StoriesModel(session)
    told = follow(session, model)

    answer(session, hinder="time")

    assert [(row.story, row.fits) for row in model.rows_of("stories").rows] == [("anna", True), ("aa", False)]
    assert told == ["answered"]


def test_only_an_invented_person_is_called_an_example(tmp_path: Path) -> None:
    model = StoriesModel(two_stories(tmp_path))
    model.refresh()

    assert {row.story: row.example for row in model.rows_of("stories").rows} == {"aa": False, "anna": True}


def test_opening_a_story_goes_there(tmp_path: Path) -> None:
    session = two_stories(tmp_path)
    session.update(session.visit._replace(here=Location(Screen.STORIES)))

    StoriesModel(session).open("anna")

    assert session.visit.here == Location(Screen.STORY, "anna")
