"""The access audit finds each kind of fault in a scene that has just that one, and none in a sound one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from kiosk.access.judging import judge
from kiosk.access.target_rules import judge_rings
from kiosk.access.values import Finding, Glance, Look
from kiosk.fonts import load_fonts
from kiosk.paths import assets
from kiosk.rehearsal.gathering import gather
from kiosk.rehearsal.keypad import Keypad
from tests.qml.running import QML

PITCH = 0.311
PLAIN = Look("scene")
LARGE = Look("scene", mode="large", large=True)
CONTRAST = Look("scene", mode="contrast", contrast=True)
REACH = Look("scene", mode="reach", reach=True)

_SCENE = """
import QtQuick
import Kiosk.Controls
import Kiosk.Drawing

Item {{
    width: 1080
    height: 1920

    Rectangle {{
        anchors.fill: parent
        color: "white"
    }}

    Item {{
        id: scene

        anchors.fill: parent
        {parts}
    }}

    FocusGuide {{
        anchors.fill: parent
        scene: scene
        {guide}
    }}
}}
"""
_BUTTON = 'Tappable { name: "A"; y: 1600; width: 200; height: 90 }'
_LONG = "Ett ord som är långt"

# What is wrong with the scene: the rule, what it is about, what tells it apart; and the scene itself.
FAULTS = {
    "A1 a button has no name": ("Tappable", 'Tappable { name: " "; y: 900; width: 200; height: 90 }'),
    "A1 a button that is told as a text": (
        "Tappable",
        'Tappable { name: "A"; accessibleRole: Accessible.StaticText; y: 900; width: 200; height: 90 }',
    ),
    "A1 a text that nobody hears": ("Label", 'Label { text: "Ord"; y: 900; Accessible.ignored: true }'),
    "A1 the number of a stop that nobody hears": (
        "QQuickText",
        'ListRoad { x: 800; y: 300; width: 100; height: 400; stops: [100]; labels: ["1"] }'
        ' Label { x: 900; y: 400; text: "Steg" }',
    ),
    "A1 an area that takes taps without a name": (
        "QQuickRectangle",
        "Rectangle { y: 900; width: 200; height: 90; TapHandler { onTapped: console.log(1) } }",
    ),
    "A1 a mouse area without a name": (
        "QQuickMouseArea",
        "MouseArea { y: 900; width: 200; height: 90; onClicked: console.log(1) }",
    ),
    "A6 a picture without a name": ("QQuickImage", "Image { y: 900; width: 200; height: 90 }"),
    "A14 letters too small": ("Label", 'Label { text: "Ord"; size: 30; y: 900 }'),
    "A14 letters too small because they are scaled": (
        "Label",
        'Item { y: 900; scale: 0.8; width: 300; height: 90; Label { text: "Ord" } }',
    ),
    "A14c letters that are cut off at the end": (
        "Label",
        f'Label {{ text: "{_LONG}"; y: 900; width: 90; elide: Text.ElideRight; maximumLineCount: 1 }}',
    ),
    "A14c a text beyond the glass": ("Label", f'Label {{ text: "{_LONG}"; y: 900; x: 900 }}'),
    "A14c a text that its surroundings cut": (
        "Label",
        f'Item {{ y: 900; width: 90; height: 90; clip: true; Label {{ text: "{_LONG}" }} }}',
    ),
    "A14c a text that does not fit in its button": (
        "Label",
        f'Tappable {{ name: "{_LONG}"; y: 900; width: 90; height: 90; Label {{ text: "{_LONG}" }} }}',
    ),
    "A14c texts on each other": (
        "Label",
        f'Label {{ text: "{_LONG}"; y: 900 }} Label {{ text: "Annat"; y: 910 }}',
    ),
    "A14c a text on a button that it does not belong to": (
        "Label",
        f'Label {{ text: "{_LONG}"; y: 900 }} Tappable {{ name: "A"; y: 900; width: 90; height: 90 }}',
    ),
    "A16 a button that the keypad passes by": (
        "Tappable",
        'Item { parent: scene.parent; Tappable { name: "A"; y: 900; width: 200; height: 90 } }',
    ),
    "A16 an order against the order of reading": (
        "Tappable",
        'Tappable { name: "B"; y: 1000; width: 200; height: 90 }'
        ' Tappable { name: "A"; y: 800; width: 200; height: 90 }',
    ),
    "A18 what only dragging does": (
        "QQuickRectangle",
        "Rectangle { y: 900; width: 200; height: 90; DragHandler {} }",
    ),
    "A18 what two fingers do": (
        "QQuickRectangle",
        "Rectangle { y: 900; width: 200; height: 90; PinchHandler {} }",
    ),
    "A18 a mouse area to drag": (
        "QQuickMouseArea",
        "MouseArea { id: area; y: 900; width: 200; height: 90; drag.target: area }",
    ),
    "A18 scrolling without buttons": (
        "QQuickFlickable",
        'Flickable { y: 900; width: 400; height: 300; contentHeight: 900; Label { text: "Ord" } }',
    ),
    "A23 letters that hardly stand out": ("Label", 'Label { text: "Ord"; y: 900; color: "#9a9a9a" }'),
    "A23 letters of the colour of their ground": ("Label", 'Label { text: "Ord"; y: 900; color: "white" }'),
    "A23 letters that meet a ground too dark for them": (
        "Label",
        'Rectangle { y: 900; width: 36; height: 90; color: "#333" }'
        ' Label { text: "Ordet"; y: 900; color: "black" }',
    ),
    "A23 letters that run into the outline of their button": (
        "Label",
        'Tappable { name: "Ordet"; y: 900; width: 400; height: 90;'
        ' Rectangle { anchors.fill: parent; border.width: 20; border.color: "#333" }'
        ' Label { text: "Ordet"; y: 14 } }',
    ),
    "A27 a button too low": ("Tappable", 'Tappable { name: "A"; y: 900; width: 200; height: 60 }'),
    "A27 a button too narrow": ("Tappable", 'Tappable { name: "A"; y: 900; width: 60; height: 90 }'),
    "A27 buttons too close": (
        "Tappable",
        'Tappable { name: "A"; y: 900; width: 200; height: 90 }'
        ' Tappable { name: "B"; y: 998; width: 200; height: 90 }',
    ),
    "A27 buttons that overlap": (
        "Tappable",
        'Tappable { name: "A"; y: 900; width: 200; height: 90 }'
        ' Tappable { name: "B"; y: 980; x: 190; width: 200; height: 90 }',
    ),
    "A27 a button beyond the glass": (
        "Tappable",
        'Tappable { name: "A"; y: 900; x: 1000; width: 200; height: 90 }',
    ),
    "R5 a button in the top quarter": ("Tappable", 'Tappable { name: "A"; y: 300; width: 200; height: 90 }'),
    "U13 two signs": (
        "Sign",
        'Sign { name: "A"; y: 900; width: 400 } Sign { name: "B"; y: 1100; width: 400 }',
    ),
    "own-plain a text that may hold markup": (
        "QQuickText",
        'Text { text: "<b>Ord</b>"; y: 900; font.pixelSize: 40; Accessible.role: Accessible.StaticText;'
        " Accessible.name: text }",
    ),
}
# The same in a mode of the visitor.
MODE_FAULTS = {
    "A14c letters too small for large text": (LARGE, "Label", 'Label { text: "Ord"; y: 900; size: 50 }'),
    "A25 letters too weak for high contrast": (
        CONTRAST,
        "Label",
        'Label { text: "Ord"; y: 900; color: "#444" }',
    ),
    "R6 a button above the band within reach": (
        REACH,
        "Tappable",
        'Tappable { name: "A"; y: 700; width: 200; height: 90 }',
    ),
}
SOUND = f"""
    Label {{ text: "Ett ord"; y: 300 }}
    Image {{ y: 400; width: 90; height: 90; Accessible.name: "En bild" }}
    Image {{ y: 500; width: 90; height: 90; Accessible.ignored: true }}
    MouseArea {{ y: 700; width: 90; height: 90 }}
    ScrollArea {{
        y: 820; width: 600; height: 560
        Repeater {{
            model: 9
            Tappable {{ required property int index; name: `Rad ${{index}}`; width: 400; height: 90 }}
        }}
    }}
    {_BUTTON}
    Tappable {{
        name: "m"; y: 1730; width: 70; height: 90
        Rectangle {{ anchors.fill: parent; border.width: 5; border.color: "#333" }}
        Label {{ text: "m"; size: 64; anchors.centerIn: parent }}
    }}
    ListRoad {{ x: 800; y: 300; width: 100; height: 400; stops: [100]; labels: ["1"] }}
    Label {{ x: 900; y: 400; text: "Steg"; Accessible.name: "1. Steg" }}
    Tappable {{
        name: "Nästa"; told: "Nästa. Snart."; y: 1600; x: 300; width: 400; height: 200
        Column {{ Label {{ text: "Nästa" }} Label {{ text: "Snart."; Accessible.ignored: true }} }}
    }}
"""

Show = Callable[..., QQuickView]


@pytest.fixture
def show(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    load_fonts(assets() / "fonts")
    views: list[QQuickView] = []

    def a_scene(parts: str, guide: str = "") -> QQuickView:
        view = QQuickView()
        views.append(view)
        view.engine().addImportPath(str(QML))
        file = tmp_path / f"Scene{len(views)}.qml"
        file.write_text(_SCENE.format(parts=parts, guide=guide), encoding="utf-8")
        view.setSource(file.as_uri())
        with qtbot.waitActive(view):
            view.show()
        view.grabWindow()
        return view

    yield a_scene
    for view in views:
        shiboken6.delete(view)


def gathered(view: QQuickView, look: Look = PLAIN, untranslated: frozenset[str] = frozenset()) -> Glance:
    return gather(view, PITCH, look, Keypad(view), untranslated)


def rule_of(fault: str) -> str:
    return fault.partition(" ")[0]


def told(findings: tuple[Finding, ...]) -> set[tuple[str, str]]:
    return {(finding.rule, finding.item.split(" ")[0]) for finding in findings}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found_and_no_other(show: Show, fault: str) -> None:
    item, parts = FAULTS[fault]

    assert told(judge(gathered(show(parts)))) == {(rule_of(fault), item)}


@pytest.mark.parametrize("fault", MODE_FAULTS)
def test_a_fault_of_a_mode_is_found_in_it_alone(show: Show, fault: str) -> None:
    look, item, parts = MODE_FAULTS[fault]
    view = show(parts)

    assert told(judge(gathered(view, look))) == {(rule_of(fault), item)}
    assert judge(gathered(view)) == ()


def test_words_without_a_translation_are_found(show: Show) -> None:
    view = show(f'Label {{ text: "Fråga 3"; y: 900 }} {_BUTTON}')
    missing = frozenset({"Fråga %1", "A"})

    assert told(judge(gathered(view, untranslated=missing))) == {("G8", "Label"), ("G8", "Tappable")}


def test_a_ring_that_nobody_sees_is_found(show: Show) -> None:
    button = 'Tappable { name: "A"; y: 99; width: 200; height: 90 }'
    cover = f'Rectangle {{ y: 1500; width: 400; height: 300; color: "white"; {button} }}'
    seen, hidden = show(cover), show(cover, "z: -1")

    glance = gathered(seen)
    assert list(judge_rings(glance, list(Keypad(seen).rings(PITCH)))) == []
    assert [each.rule for each in judge_rings(glance, list(Keypad(hidden).rings(PITCH)))] == ["A28"]


def test_a_sound_scene_has_no_fault(show: Show) -> None:
    glance = gathered(show(SOUND))

    assert judge(glance) == ()
    assert len(glance.targets) > 5
    assert len(glance.words) >= 4
    assert all(words.contrast is not None for words in glance.words if not words.scrolls)


def test_what_lies_under_a_dialog_is_not_judged(show: Show) -> None:
    view = show(
        'Tappable { name: " "; y: 600; width: 20; height: 20 }'
        ' HillDialog { anchors.fill: parent; heading: "Är du kvar?"; Sign { name: "Ja"; width: 600 } }'
    )

    assert judge(gathered(view)) == ()
