"""Gives the kiosk its voices; after the first frame, because their libraries cost more than one."""

from __future__ import annotations

from kiosk.speech.live import LiveEngine
from kiosk.speech.recorded import RecordedVoice
from kiosk.ui.loudspeakers import watch_loudspeakers
from kiosk.ui.pack_switch import PackSwitch
from kiosk.ui.recorded_texts import RecordedTexts
from kiosk.ui.session import Session
from kiosk.ui.voice import Voice


def give_voice(voice: Voice, session: Session, switch: PackSwitch) -> None:
    """Let recordings of the pack that is shown speak first, then the machine's own voice."""
    texts = RecordedTexts(session)
    players = (RecordedVoice(session), LiveEngine(session))

    def use_again() -> None:
        texts.forget()
        voice.stop()
        voice.use(*players, speech_of=texts.speech_of, recorded=texts.languages)

    use_again()
    switch.switched.connect(use_again)
    outputs = watch_loudspeakers(session)
    outputs.came.connect(voice.plug_in)
    outputs.went.connect(voice.unplug)
