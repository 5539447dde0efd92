"""From a folder of sources to a kiosk that shows them: what goes right."""

from __future__ import annotations

from datetime import timedelta

from kiosk.channel import activations
from kiosk.channel.values import How
from kiosk.content.loading import open_stored
from tests.channel.building import (
    MEDIA,
    Box,
    Publisher,
    a_compiled_pack,
    add_media,
    shown,
    tree,
)


def test_what_was_published_is_what_is_shown(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    box.trust(publisher.channel)

    done = box.install(publisher.channel)

    assert (done.copied_objects, done.switched) == (1 + len(MEDIA), True)
    assert done.copied_bytes == done.pack.length
    assert shown(box) == "Ett"


def test_installed_media_are_found_by_their_names(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    box.trust(publisher.channel)
    pack = box.install(publisher.channel).pack

    opened = open_stored(box.folder / "obj" / pack.database.name, box.folder / "obj")
    found = {name: opened.media_path(name) for name in MEDIA}
    opened.close()

    assert {name: path.read_bytes() for name, path in found.items() if path} == MEDIA


def test_an_update_copies_only_what_is_new(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    box.trust(publisher.channel)
    box.install(publisher.channel)
    publisher.release("Två", {**MEDIA, "third.webm": b"\x1a\x45\xdf\xa3 new"})

    done = box.install(publisher.channel)

    assert done.copied_objects == 2
    assert shown(box) == "Två"


def test_the_same_release_again_copies_nothing(publisher: Publisher, box: Box) -> None:
    publisher.release("Ett")
    box.trust(publisher.channel)
    box.install(publisher.channel)
    before = tree(box.folder / "obj")

    done = box.install(publisher.channel)

    assert (done.copied_objects, done.copied_bytes, done.switched) == (0, 0, False)
    assert tree(box.folder / "obj") == before


def test_publishing_the_same_content_again_adds_no_file_of_content(publisher: Publisher, box: Box) -> None:
    compiled = a_compiled_pack(publisher.folder, "Ett")
    publisher.publish(compiled)
    before = tree(publisher.channel / "targets")

    again = publisher.publish(compiled)

    assert (again.new_objects, again.new_bytes) == (0, 0)
    assert tree(publisher.channel / "targets") == before


def test_publishing_the_same_content_again_makes_it_young_again(publisher: Publisher, box: Box) -> None:
    compiled = a_compiled_pack(publisher.folder, "Ett")
    publisher.publish(compiled)
    box.trust(publisher.channel)
    first = box.install(publisher.channel).pack
    publisher.now += timedelta(days=30)
    publisher.publish(compiled)

    again = box.install(publisher.channel)

    assert again.pack.published - first.published == timedelta(days=30, hours=1)
    assert not again.switched


def test_equal_media_under_two_names_are_one_object(publisher: Publisher, box: Box) -> None:
    compiled = a_compiled_pack(publisher.folder, "Ett", {})
    add_media(compiled, {"a.webm": b"same", "b.webm": b"same"})
    published = publisher.publish(compiled)
    box.trust(publisher.channel)

    assert published.all_objects == 2
    assert box.install(publisher.channel).copied_objects == 2


def test_going_back_needs_no_channel_and_coming_again_copies_nothing(publisher: Publisher, box: Box) -> None:
    box_state = box.open()
    publisher.release("Ett")
    box.trust(publisher.channel)
    box.install(publisher.channel)
    publisher.release("Två")
    box.install(publisher.channel)

    from kiosk.channel.store import Store

    back = activations.roll_back(box_state, Store(box.folder), box.clock.now())
    assert back.title == "Ett"
    assert [each.how for each in activations.history(box_state)] == [
        How.ROLLED_BACK,
        How.INSTALLED,
        How.INSTALLED,
    ]
    box_state.close()
    assert shown(box) == "Ett"

    again = box.install(publisher.channel)
    assert (again.copied_objects, again.switched) == (0, True)
    assert shown(box) == "Två"


def test_progress_ends_at_the_whole(publisher: Publisher, box: Box) -> None:
    from kiosk.channel.install import install

    publisher.release("Ett")
    box.trust(publisher.channel)
    state = box.open()
    seen: list[tuple[int, int]] = []

    done = install(str(publisher.channel), state, box.clock, lambda *step: seen.append(step))

    assert seen[-1] == (done.copied_bytes, done.copied_bytes)
    assert [each for each, _ in seen] == sorted(each for each, _ in seen)
    state.close()
