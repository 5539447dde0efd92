"""The PIN in the kiosk's memory: chosen once, asked for at the pad, and never to be guessed.

Every attempt is committed to the disk before it is judged, and with it the wait that a wrong one costs:
pulling the plug at any moment buys no guess. What is left of a wait is counted by the steady clock, so that
setting the clock or starting again does not shorten it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.errors import KnownError
from kiosk.staff.pin import delay_after, refusal
from kiosk.state.database import State

# scrypt, RFC 7914. Source: OWASP Password Storage Cheat Sheet: n 2^17, r 8, p 1, which is 128 MiB; half of it
# where memory is scarce.
BLOCK, LANES = 8, 1
_COSTLY, _FRUGAL = 2**17, 2**16
_ROOMY_BYTES = 4_000_000_000
_SALT_BYTES = 16
_HASH_BYTES = 32
# Letters of the unlock code: 60 bits, read out over the telephone.
_GROUP, _GROUPS = 4, 3


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN was right."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The PIN was wrong, or it was not even looked at because somebody has to wait first.

    `seconds` are left to wait: 0 when the next attempt may come at once, None when only a signed permission
    opens.
    """

    seconds: float | None
    looked: bool


Answer = Opened | Refused


def cost_for(memory: int | None) -> int:
    """Give scrypt's n for a machine with so many bytes of memory; the cheaper one when nobody knows.

    >>> cost_for(8_000_000_000), cost_for(2_000_000_000), cost_for(None)
    (131072, 65536, 65536)
    """
    return _COSTLY if memory is not None and memory >= _ROOMY_BYTES else _FRUGAL


class Access:
    """The one who knows whether a PIN is right. One for each running kiosk, asked by one thread at a time.

    `cost` is scrypt's n for a PIN that is chosen now; judging one takes 0.1 to 0.5 s.
    """

    def __init__(self, state: State, monotonic: Callable[[], float], cost: int) -> None:
        self._state = state
        self._monotonic = monotonic
        self._cost = cost
        self._fails, self._wait = _read_lock(state)
        self._since = monotonic()

    def has_pin(self) -> bool:
        """Tell whether a PIN was chosen; there is none to begin with.

        Raises:
            StateError: when the kiosk's memory cannot be read.
        """
        return bool(self._state.read("SELECT 1 FROM pin"))

    def choose(self, pin: str) -> None:
        """Keep a new PIN; whoever asks has shown the old one, or there was none.

        Raises:
            KnownError: when it may not be chosen, or cannot be kept; the old one holds then.
        """
        sentence = refusal(pin)
        if sentence is not None:
            raise KnownError(sentence)
        salt = secrets.token_bytes(_SALT_BYTES)
        row = (salt, _hashed(pin, salt, self._cost, BLOCK, LANES), self._cost, BLOCK, LANES)
        with self._state.change() as database:
            database.execute("INSERT OR REPLACE INTO pin VALUES (1, ?, ?, ?, ?, ?)", row)
        self._state.keep_copy()

    def seconds_left(self) -> float | None:
        """Tell how long nobody may try; None when only a signed permission opens."""
        if delay_after(self._fails) is None:
            return None
        return max(0.0, self._wait - (self._monotonic() - self._since))

    def enter(self, pin: str) -> Answer:
        """Judge a PIN. Where somebody has to wait it is not looked at and does not count.

        Raises:
            KnownError: when no PIN was chosen, or the attempt cannot be written down: then it is not judged.
        """
        left = self.seconds_left()
        if left is None or left > 0:
            return Refused(left, looked=False)
        rows = self._state.read("SELECT salt, hash, n, r, p FROM pin")
        if not rows:
            raise KnownError("Ingen kod är vald än. Välj en kod först.")
        self._write_attempt()
        salt, expected, *cost = rows[0]
        if not hmac.compare_digest(_hashed(pin, salt, *cost), expected):
            return Refused(self.seconds_left(), looked=True)
        self._forgive()
        return Opened()

    def keep_wait(self) -> None:
        """Write down what is left to wait, once a minute, so that a restart does not begin it anew.

        Raises:
            StateError: when nothing can be written; the longer wait holds then.
        """
        left = self.seconds_left()
        if self._wait > 0 and left is not None:
            with self._state.change() as database:
                database.execute("UPDATE lock SET wait = min(wait, ?)", (left,))
            self._wait, self._since = left, self._monotonic()

    def unlock_code(self) -> str | None:
        """Give the code that the office signs to allow a new PIN; None when there is no PIN to forget.

        It holds until the PIN is changed, whatever is tried meanwhile.

        Raises:
            StateError: when the kiosk's memory cannot be read.
        """
        rows = self._state.read("SELECT salt FROM pin")
        if not rows:
            return None
        letters = base64.b32encode(hashlib.sha256(b"kiosk unlock" + rows[0][0]).digest()).decode()
        return "-".join(letters[at : at + _GROUP] for at in range(0, _GROUP * _GROUPS, _GROUP))

    def permit(self) -> None:
        """Forget the PIN and the wrong attempts, after a permission whose signature was found right.

        Raises:
            StateError: when nothing can be written; everything is as it was then.
        """
        with self._state.change() as database:
            database.execute("DELETE FROM pin")
            database.execute("DELETE FROM lock")
        self._fails, self._wait = 0, 0.0
        self._state.keep_copy()

    def _forgive(self) -> None:
        """Forget the wrong attempts, after the right PIN.

        Raises:
            StateError: when nothing can be written; the attempts are still counted then.
        """
        with self._state.change() as database:
            database.execute("INSERT OR REPLACE INTO lock VALUES (1, 0, 0)")
        self._fails, self._wait = 0, 0.0

    def _write_attempt(self) -> None:
        with self._state.change() as database:
            database.execute("INSERT OR IGNORE INTO lock VALUES (1, 0, 0)")
            ((fails,),) = database.execute("UPDATE lock SET fails = fails + 1 RETURNING fails").fetchall()
            wait = delay_after(fails) or 0.0
            database.execute("UPDATE lock SET wait = ?", (wait,))
        self._fails, self._wait, self._since = fails, wait, self._monotonic()


def _read_lock(state: State) -> tuple[int, float]:
    rows = state.read("SELECT fails, wait FROM lock")
    return rows[0] if rows else (0, 0.0)


def _hashed(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    # OpenSSL wants to be told how much it may take, and needs a little more than the table of the algorithm.
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=128 * r * (n + p + 2), dklen=_HASH_BYTES
    )
