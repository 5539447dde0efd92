"""The sound of the question whether anybody is there."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from build.sounds import SOUND, write
from kiosk.clock import FixedClock
from kiosk.ui.chime import Chime, Player, SoundEffect
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.session import Session
from kiosk.visit.idle import POLICIES
from kiosk.visit.rules import go_home
from kiosk.visit.values import Modes
from tests.ui.telling import a_session

pytestmark = pytest.mark.usefixtures("qapp")


class SilentPlayer:
    def __init__(self) -> None:
        self.heard: list[float] = []
        self._volume = 1.0

    def setVolume(self, volume: float, /) -> None:
        self._volume = volume

    def play(self) -> None:
        self.heard.append(self._volume)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return a_session(tmp_path)


def test_it_rings_as_loud_as_staff_have_set(session: Session) -> None:
    player = SilentPlayer()
    chime = Chime(session, lambda: player)

    chime.ring()
    chime.set_volume(40)
    chime.ring()
    chime.set_volume(0)
    chime.ring()

    assert player.heard == [1.0, 0.4]


def test_a_visitor_who_wants_no_sound_hears_none(session: Session) -> None:
    player = SilentPlayer()
    chime = Chime(session, lambda: player)
    session.update(session.visit._replace(modes=Modes(silent=True)))

    chime.ring()

    assert player.heard == []


def test_without_a_loudspeaker_it_is_silent_and_finds_one_that_comes_later(session: Session) -> None:
    player = SilentPlayer()
    found: list[Player | None] = [None, player]
    chime = Chime(session, lambda: found.pop(0))

    chime.ring()
    chime.ring()
    chime.ring()

    assert len(player.heard) == 2


def test_the_question_is_heard_when_it_comes_and_once_more_before_the_end(session: Session) -> None:
    player, clock = SilentPlayer(), session.clock
    assert isinstance(clock, FixedClock)
    watch = IdleWatch(session, POLICIES["library"], session)
    watch.stand_still()
    watch.asked.connect(Chime(session, lambda: player).ring)
    session.apply(go_home)
    watch.touch()

    heard = []
    for second in range(121, 150):
        clock.advance(121 if second == 121 else 1)
        watch.tick()
        heard.append(len(player.heard))

    assert heard[0] == 1
    assert heard[-1] == 2
    assert heard.index(2) == 140 - 121


def test_the_sound_is_what_its_recipe_makes(tmp_path: Path) -> None:
    write(tmp_path / "made.wav")

    assert SOUND.read_bytes() == (tmp_path / "made.wav").read_bytes()
    with wave.open(str(SOUND)) as sound:
        assert sound.getnframes() / sound.getframerate() < 1.5


@dataclass(frozen=True)
class Loudspeaker:
    """One that the system would tell of; without a name there is none."""

    name: str = ""

    def isNull(self) -> bool:
        return not self.name


class Effect(SilentPlayer):
    """As `QSoundEffect`: it keeps to the loudspeaker it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.device = Loudspeaker("built in")
        self.sounded_on: list[str] = []

    def audioDevice(self) -> Loudspeaker:
        return self.device

    def setAudioDevice(self, device: Loudspeaker) -> None:
        self.device = device

    def play(self) -> None:
        self.sounded_on.append(self.device.name)


def test_the_sound_follows_a_loudspeaker_that_goes_and_comes_back() -> None:
    outputs = [Loudspeaker("built in"), Loudspeaker(), Loudspeaker("USB"), Loudspeaker("built in")]
    effect, waiting = Effect(), iter(outputs)
    # Not Qt's own: no machine that tests has any.
    unlike: Any = effect
    find: Any = waiting.__next__
    sound = SoundEffect(unlike, find)

    for _ in outputs:
        sound.play()

    assert effect.sounded_on == ["built in", "USB", "built in"]
