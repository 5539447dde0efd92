"""What a running kiosk remembers, as it hands it to the staff's side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.channel.values import InstalledPack
    from kiosk.staff.settings import Settings
    from kiosk.state.database import State

# Named content is shown to be looked at, on any machine; it is nothing to install over.
ON_TRIAL = "Kiosken visar innehåll på prov. Starta den utan --pack, så öppnas personalens sidor här."
NONE = "Kioskens minne går inte att använda. Starta om datorn. Byt disk om det händer igen."


class Memory(NamedTuple):
    """The kiosk's open memory, and what it began with.

    `installed` None is the pack of the program; `repairs` are the sentences of what was mended at the start.
    """

    state: State
    installed: InstalledPack | None
    settings: Settings
    repairs: tuple[str, ...] = ()
