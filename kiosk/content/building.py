"""From the shape of the source to the values of the pack: each visitor-facing text gets its key."""

from __future__ import annotations

from datetime import date

from kiosk.content.course_shape import CourseShape
from kiosk.content.course_values import Course, Start, StartKind
from kiosk.content.head import PackHead, PackLanguage, Text
from kiosk.content.question_values import Option, Question, Wish
from kiosk.content.shapes import (
    AreaShape,
    BarrierShape,
    FactShape,
    FilmShape,
    HeadShape,
    OptionShape,
    PlaceShape,
    QuestionShape,
    RouteShape,
    SlideShape,
    SourceShape,
    StoryShape,
    SupportShape,
    WishShape,
    WordShape,
)
from kiosk.content.values import (
    Area,
    Barrier,
    Cue,
    Fact,
    Film,
    Place,
    Route,
    Slide,
    Source,
    Step,
    Story,
    Support,
    Word,
)


def _perhaps(key: str, sv: str | None) -> Text | None:
    return None if sv is None else Text(key, sv)


def _source(shape: SourceShape) -> Source:
    return Source(shape.name, shape.date, shape.url, shape.confidence, shape.checked_by)


def build_head(shape: HeadShape) -> PackHead:
    """Build what pack.yaml says."""
    return PackHead(
        id=shape.id,
        title=Text("pack.title", shape.title),
        version=shape.version,
        languages=tuple(PackLanguage(each.code, each.status, each.by, each.date) for each in shape.languages),
        default_language=shape.default_language,
        valid_until=shape.valid_until,
        fallback_contact=shape.fallback_contact,
        event=_perhaps("pack.event", shape.event),
        site=shape.site,
        plan_page=shape.plan_page,
    )


def build_place(shape: PlaceShape) -> Place:
    """Build one place."""
    plain = shape.model_dump(exclude={"about", "source"})
    return Place(**plain, about=Text(f"places.{shape.id}.about", shape.about), source=_source(shape.source))


def build_area(shape: AreaShape) -> Area:
    """Build one interest area."""
    return Area(shape.id, Text(f"areas.{shape.id}.label", shape.label), shape.icon, tuple(shape.skolverket))


def build_barrier(shape: BarrierShape) -> Barrier:
    """Build one barrier with its helps."""
    key = f"barriers.{shape.id}"
    return Barrier(
        id=shape.id,
        label=Text(f"{key}.label", shape.label),
        answer=Text(f"{key}.answer", shape.answer),
        opening_line=Text(f"{key}.opening_line", shape.opening_line),
        step=Text(f"{key}.step", shape.step),
        supports=tuple(
            _support(f"{key}.supports.{n}", each) for n, each in enumerate(shape.supports, start=1)
        ),
        report=tuple(shape.report),
        stories=tuple(shape.stories),
    )


def _support(key: str, shape: SupportShape) -> Support:
    return Support(Text(f"{key}.text", shape.text), shape.place_kind, shape.fact, shape.route)


def build_question(shape: QuestionShape) -> Question:
    """Build one question with its options."""
    key = f"quiz.{shape.id}"
    return Question(
        id=shape.id,
        ask=Text(f"{key}.ask", shape.ask),
        why=Text(f"{key}.why", shape.why),
        choice=shape.choice,
        look=shape.look,
        options=tuple(_option(f"{key}.{each.id}", each) for each in shape.options),
        most=shape.most,
    )


def _option(key: str, shape: OptionShape) -> Option:
    return Option(
        id=shape.id,
        say=Text(f"{key}.say", shape.say),
        chip=Text(f"{key}.chip", shape.chip),
        icon=shape.icon,
        neutral=shape.neutral,
        wishes=tuple(_wish(f"{key}.wishes.{n}", each) for n, each in enumerate(shape.wishes, start=1)),
        barrier=shape.barrier,
        level=shape.level,
    )


def _wish(key: str, shape: WishShape) -> Wish:
    return Wish(
        field=shape.field,
        values=tuple(shape.values),
        because=Text(f"{key}.because", shape.because),
        must=shape.must,
        hard=_perhaps(f"{key}.hard", shape.hard),
        unknown=_perhaps(f"{key}.unknown", shape.unknown),
    )


def build_route(shape: RouteShape) -> Route:
    """Build one study route."""
    key = f"routes.{shape.id}"
    return Route(
        id=shape.id,
        title=Text(f"{key}.title", shape.title),
        summary=Text(f"{key}.summary", shape.summary),
        goal=Text(f"{key}.goal", shape.goal),
        steps=tuple(
            Step(Text(f"{key}.steps.{n}.title", step.title), Text(f"{key}.steps.{n}.text", step.text))
            for n, step in enumerate(shape.steps, start=1)
        ),
        source=_source(shape.source),
        icon=shape.icon,
        length=_perhaps(f"{key}.length", shape.length),
        cost=_perhaps(f"{key}.cost", shape.cost),
        link=shape.link,
    )


def build_fact(shape: FactShape) -> Fact:
    """Build one fact."""
    key = f"facts.{shape.id}"
    return Fact(
        id=shape.id,
        kind=shape.kind,
        title=Text(f"{key}.title", shape.title),
        answer=Text(f"{key}.answer", shape.answer),
        more=Text(f"{key}.more", shape.more),
        source=_source(shape.source),
        valid_from=shape.valid_from,
        valid_to=shape.valid_to,
        amounts=dict(shape.amounts),
        link=shape.link,
    )


def build_word(shape: WordShape) -> Word:
    """Build one word of the glossary."""
    return Word(shape.id, shape.word, Text(f"words.{shape.id}.explain", shape.explain), _source(shape.source))


def build_story(name: str, shape: StoryShape) -> Story:
    """Build one story; its id is the name of its file."""
    key = f"stories.{name}"
    return Story(
        id=name,
        title=Text(f"{key}.title", shape.title),
        real=shape.real,
        slides=tuple(_slide(f"{key}.slides.{n}", each) for n, each in enumerate(shape.slides, start=1)),
        source=_source(shape.source),
        figure=shape.figure,
        barriers=tuple(shape.barriers),
        areas=tuple(shape.areas),
        place=shape.place,
        consent=shape.consent,
        link=shape.link,
    )


def _slide(key: str, shape: SlideShape) -> Slide:
    return Slide(
        Text(f"{key}.line", shape.line), shape.picture, _perhaps(f"{key}.more", shape.more), shape.quote
    )


def build_film(name: str, shape: FilmShape) -> Film:
    """Build one film; its id is the name of its file. The storyboard stays in the source."""
    key = f"films.{name}"
    return Film(
        id=name,
        title=Text(f"{key}.title", shape.title),
        transcript=Text(f"{key}.transcript", shape.transcript),
        media=shape.media,
        poster=shape.poster,
        seconds=shape.seconds,
        cues=tuple(
            Cue(cue.start, cue.end, Text(f"{key}.cues.{n}.text", cue.text))
            for n, cue in enumerate(shape.cues, start=1)
        ),
        source=_source(shape.source),
        attract=shape.attract,
    )


def build_course(shape: CourseShape) -> Course:
    """Build one course occasion. Its texts repeat from row to row, so their wording is their key."""
    source = Source(
        shape.source_name, shape.source_date, shape.source_url, shape.confidence, shape.checked_by
    )
    return Course(
        id=shape.id,
        title=_worded(shape.title),
        place=shape.place,
        form=shape.form,
        about=_worded(shape.about),
        start=_start(shape.start, shape.apply_by),
        source=source,
        areas=tuple(shape.areas),
        level=shape.level,
        special=_perhaps_worded(shape.special),
        municipality=shape.municipality,
        distance=shape.distance,
        paces=tuple(int(pace) for pace in shape.pace),
        times=tuple(shape.time),
        length=_perhaps_worded(shape.length),
        cost=_perhaps_worded(shape.cost),
        student_aid=shape.student_aid,
        step=_perhaps_worded(shape.step),
        step_course=shape.step_course,
        route=shape.route,
        link=shape.link,
    )


def _worded(sv: str) -> Text:
    return Text(f"courses:{sv}", sv)


def _perhaps_worded(sv: str | None) -> Text | None:
    return None if sv is None else _worded(sv)


def _start(cell: str, apply_by: date | None) -> Start:
    match cell:
        case "continuous":
            return Start(StartKind.CONTINUOUS, None, apply_by)
        case "ask":
            return Start(StartKind.ASK, None, apply_by)
        case day:
            return Start(StartKind.DATED, date.fromisoformat(day), apply_by)
