"""The order of the stories, and turning their slides."""

from __future__ import annotations

from kiosk.content.head import Text
from kiosk.content.values import Slide, Source, Story
from kiosk.visit.rules import fresh_visit, go
from kiosk.visit.stories import next_slide, order_stories, previous_slide
from kiosk.visit.values import Screen, Visit


def a_story(story: str) -> Story:
    title = Text(f"stories.{story}.title", story)
    return Story(story, title, real=False, slides=(Slide(title, "road"),), source=Source("Vi", "2026"))


def at_slide(number: int) -> Visit:
    visit = go(fresh_visit("sv"), Screen.STORY, "anna")
    for _ in range(number):
        visit = next_slide(visit, 5)
    return visit


def test_without_answers_the_order_is_the_packs() -> None:
    stories = tuple(map(a_story, ("a", "b", "c")))

    assert order_stories(stories, ()) == stories


def test_stories_that_fit_come_first_in_the_order_of_the_guide() -> None:
    stories = tuple(map(a_story, ("a", "b", "c", "d")))

    assert [story.id for story in order_stories(stories, ("d", "b"))] == ["d", "b", "a", "c"]


def test_no_story_is_lost_or_doubled_when_the_guide_names_one_the_pack_lacks() -> None:
    stories = tuple(map(a_story, ("a", "b")))

    assert [story.id for story in order_stories(stories, ("gone", "b"))] == ["b", "a"]


def test_the_last_slide_is_the_end() -> None:
    assert at_slide(9).slide == 4


def test_a_slide_back_is_the_one_before_and_never_before_the_first() -> None:
    assert previous_slide(at_slide(3)).slide == 2
    assert previous_slide(at_slide(0)).slide == 0


def test_a_story_that_is_opened_begins_at_its_first_slide() -> None:
    assert go(at_slide(3), Screen.STORY, "bo").slide == 0
