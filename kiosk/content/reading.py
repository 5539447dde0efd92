"""A source folder to a draft: reads every file, and turns all that is wrong into findings.

Nothing that a person can write into the folder raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from kiosk.content import building, map_shape, probing, shapes
from kiosk.content.course_shape import CourseShape
from kiosk.content.course_table import read_table
from kiosk.content.course_values import Course
from kiosk.content.draft import Draft, MediaFile
from kiosk.content.finding import Spot, Spots, error, warning
from kiosk.content.head import PackHead, Text
from kiosk.content.reading_recordings import read_recordings
from kiosk.content.recordings import FOLDER as SPEECH
from kiosk.content.shape_messages import misshapes
from kiosk.content.source_page import Page, Pages
from kiosk.content.texts import texts_of
from kiosk.content.values import Film, Municipality, Sign, Story
from kiosk.errors import KnownError

S = TypeVar("S", bound=shapes.Shape)
V = TypeVar("V")

_FILES = {
    *("pack.yaml", "places.yaml", "areas.yaml", "barriers.yaml", "quiz.yaml", "routes.yaml", "facts.yaml"),
    *("glossary.yaml", "courses.csv", "signs.yaml"),
}
_FOLDERS = {"stories", "films", "map", "texts", "media", SPEECH}
_MEDIA_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*")
_ITEM_FILE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.yaml")


def read_source(folder: Path) -> Draft:
    """Read a source folder.

    Raises:
        KnownError: only when the folder itself is not there or may not be read.
    """
    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError as problem:
        raise KnownError(f"Mappen {folder} går inte att läsa. Kontrollera sökvägen.") from problem
    pages = Pages(folder)
    _tell_unknown_files(names, pages)
    return _read_all(pages)


def _read_all(pages: Pages) -> Draft:
    head = _read_head(pages)
    municipalities, background = _read_map(pages)
    draft = Draft(
        head=head,
        places=_read_list(pages, "places.yaml", "places", shapes.PlaceShape, building.build_place),
        areas=_read_list(pages, "areas.yaml", "areas", shapes.AreaShape, building.build_area),
        barriers=_read_list(pages, "barriers.yaml", "barriers", shapes.BarrierShape, building.build_barrier),
        questions=_read_list(pages, "quiz.yaml", "quiz", shapes.QuestionShape, building.build_question),
        routes=_read_list(pages, "routes.yaml", "routes", shapes.RouteShape, building.build_route),
        facts=_read_list(pages, "facts.yaml", "facts", shapes.FactShape, building.build_fact),
        words=_read_list(pages, "glossary.yaml", "words", shapes.WordShape, building.build_word),
        stories=_read_stories(pages),
        films=_read_films(pages),
        municipalities=municipalities,
        background=background,
        courses=_read_courses(pages),
        translations=_read_translations(pages, head),
        media=_read_media(pages),
        recordings=read_recordings(pages),
        ids={kind: frozenset(ids) for kind, ids in pages.ids.items()},
        spots=Spots(pages.spots),
    )
    # Last, because they are signs of the texts of all others.
    signs = _read_signs(pages, {each.text.key: each.text for each in texts_of(draft)})
    return replace(draft, signs=signs, findings=tuple(pages.findings))


def _read_signs(pages: Pages, texts: Mapping[str, Text]) -> tuple[Sign, ...]:
    file = "signs.yaml"
    if not pages.has(file):
        return ()
    shapes_of_signs = _read_list(pages, file, "signs", shapes.SignShape, lambda shape: shape)
    found: dict[str, Sign] = {}
    for number, shape in enumerate(shapes_of_signs, start=1):
        spot = pages.spots.get(f"signs.{number}", Spot(file))
        if shape.text not in texts:
            message = f"Texten {shape.text} finns inte. Rätta nyckeln, eller ta bort filmen."
            pages.findings.append(warning("unknown-key", spot, message))
        elif shape.text in found:
            pages.findings.append(error("duplicate-id", spot, f"Texten {shape.text} har redan en film."))
        else:
            found[shape.text] = Sign(shape.text, texts[shape.text], shape.media)
    return tuple(found.values())


def _tell_unknown_files(names: Iterable[str], pages: Pages) -> None:
    for name in names:
        if name in _FILES | _FOLDERS or name.startswith(".") or name.lower().endswith((".md", ".txt")):
            continue
        message = "Detta hör inte till ett innehållspaket och läses inte. Rätta namnet eller ta bort det."
        pages.findings.append(warning("unknown-file", Spot(_printable(name)), message))


def _read_head(pages: Pages) -> PackHead | None:
    page = pages.open("pack.yaml", "pack")
    if page is None:
        return None
    shape = _shaped(pages, page, page.tree.value, (), shapes.HeadShape)
    return building.build_head(shape) if shape else None


def _read_list(pages: Pages, file: str, kind: str, model: type[S], build: Callable[[S], V]) -> tuple[V, ...]:
    page = pages.open(file, kind)
    if page is None:
        return ()
    items = page.tree.value
    if items is None:
        pages.findings.append(
            warning("empty-file", Spot(file), "Filen är tom. Fyll i den, eller skriv [] om det är meningen.")
        )
        items = []
    if not isinstance(items, list):
        pages.findings.append(
            error("wrong-value", Spot(file, 1), "Filen ska vara en lista: varje sak börjar med ”- id:”.")
        )
        return ()
    pages.note_ids(page, items)
    shaped = (_shaped(pages, page, item, (index,), model) for index, item in enumerate(items))
    return tuple(build(shape) for shape in shaped if shape is not None)


def _read_stories(pages: Pages) -> tuple[Story, ...]:
    return tuple(_read_folder(pages, "stories", shapes.StoryShape, building.build_story))


def _read_films(pages: Pages) -> tuple[Film, ...]:
    return tuple(_read_folder(pages, "films", shapes.FilmShape, building.build_film))


def _read_folder(pages: Pages, kind: str, model: type[S], build: Callable[[str, S], V]) -> Iterable[V]:
    pages.ids.setdefault(kind, set())
    for file in pages.files(kind):
        name = file.removeprefix(f"{kind}/").removesuffix(".yaml")
        if not _ITEM_FILE.fullmatch(f"{name}.yaml") or not file.endswith(".yaml"):
            message = (
                "Filen läses inte. Ge den ett namn av a–z, siffror och bindestreck, som slutar på .yaml."
            )
            pages.findings.append(error("wrong-file-name", Spot(_printable(file)), message))
            continue
        pages.ids.setdefault(kind, set()).add(name)
        page = pages.open(file, f"{kind}.{name}")
        shape = _shaped(pages, page, page.tree.value, (), model) if page else None
        if shape is not None:
            yield build(name, shape)


def _shaped(pages: Pages, page: Page, value: object, location: tuple[int, ...], model: type[S]) -> S | None:
    try:
        return model.model_validate(value)
    except ValidationError as problem:
        for wrong in misshapes(problem, _field_names(model)):
            spot = pages.spot(page, (*location, *wrong.location))
            pages.findings.append(error(wrong.rule, spot, wrong.message))
    return None


def _field_names(model: type[shapes.Shape]) -> set[str]:
    # All fields at every depth, for "did you mean".
    names: set[str] = set()
    for definition in (schema := model.model_json_schema()).get("$defs", {}).values():
        names.update(definition.get("properties", {}))
    return names | set(schema.get("properties", {}))


def _read_courses(pages: Pages) -> tuple[Course, ...]:
    file = "courses.csv"
    data = pages.read(file)
    if data is None:
        return ()
    table = read_table(data)
    for fault in table.faults:
        pages.findings.append(error(fault.rule, Spot(file, fault.line, fault.column), fault.message))
    pages.note_rows(file, [(row.cells.get("id", ""), row.line) for row in table.rows])
    courses: list[Course] = []
    for row in table.rows:
        try:
            courses.append(building.build_course(CourseShape.model_validate(dict(row.cells))))
        except ValidationError as problem:
            for wrong in misshapes(problem, ()):
                column = str(wrong.location[0])
                message = (
                    f"Cellen i kolumnen ”{column}” är tom. Fyll i den."
                    if wrong.rule == "missing-field"
                    else wrong.message
                )
                pages.findings.append(error(wrong.rule, Spot(file, row.line, column), message))
    return tuple(courses)


def _read_map(pages: Pages) -> tuple[tuple[Municipality, ...], tuple[map_shape.Ring, ...]]:
    file = "map/municipalities.geojson"
    text = pages.text(file)
    municipalities, faults = map_shape.read_municipalities(text) if text is not None else ((), ())
    pages.blame(file, faults)
    if municipalities and not faults:
        pages.ids["municipalities"] = {each.code for each in municipalities}
    file = "map/background.geojson"
    text = pages.text(file) if pages.has(file) else None
    background, faults = map_shape.read_background(text) if text is not None else ((), ())
    pages.blame(file, faults)
    return municipalities, background


def _read_translations(pages: Pages, head: PackHead | None) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for file in pages.files("texts"):
        language = file.removeprefix("texts/").removesuffix(".yaml")
        page = pages.open(file, f"texts.{language}")
        shape = _shaped(pages, page, page.tree.value, (), shapes.TranslationsShape) if page else None
        if shape is None:
            continue
        if shape.language != language:
            message = f"Filen heter {language} men ”language” säger {shape.language}. De ska vara lika."
            pages.findings.append(error("wrong-language", Spot(file, 1, "language"), message))
        found[language] = dict(shape.texts)
    if head is not None:
        pages.ids["texts"] = {
            file.removeprefix("texts/").removesuffix(".yaml") for file in pages.files("texts")
        }
    return found


def _read_media(pages: Pages) -> dict[str, MediaFile]:
    found: dict[str, MediaFile] = {}
    for file in pages.files("media", deep=True):
        name = file.removeprefix("media/")
        path = pages.folder / file
        if not _MEDIA_FILE.fullmatch(name):
            shown = _printable(file)
            message = (
                "Filen läses inte. Byt till ett namn av a–z, siffror, punkt, bindestreck och understreck."
            )
            pages.findings.append(error("wrong-file-name", Spot(shown), message))
            continue
        try:
            found[name] = MediaFile(name, path.stat().st_size, probing.probe(path))
        except OSError:
            pages.findings.append(
                error("unreadable", Spot(file), "Filen går inte att läsa. Kopiera dit den på nytt.")
            )
    return found


def _printable(name: str) -> str:
    # A name from another system may hold bytes that are no text.
    return name.encode("utf-8", "replace").decode()
