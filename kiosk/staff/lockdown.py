"""The ways out of a kiosk that the system should have closed: which are open, and what staff are told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.staff.conditions import Condition, Level, well


@dataclass(frozen=True, slots=True)
class Gap:
    """One way out: its name in the log, and the Swedish sentence for when it is open."""

    name: str
    open: str


# Source for both tables: RELIABILITY.md section 6.
LINUX = (
    Gap("sysrq", "Tangenten SysRq kan starta om datorn."),
    Gap("vt-switch", "Ctrl+Alt+F1 öppnar en inloggning."),
    Gap("power-key", "Strömknappen stänger av datorn."),
    Gap("console-blank", "Skärmen kan slockna av sig själv."),
)
WINDOWS = (
    Gap("sticky-keys", "Fem tryck på Skift öppnar en ruta."),
    Gap("filter-keys", "Höger Skift nedtryckt öppnar en ruta."),
    Gap("toggle-keys", "Num Lock nedtryckt öppnar en ruta."),
    Gap("edge-swipe", "Ett svep från kanten öppnar Windows."),
    Gap("explorer-shell", "Windows skrivbord ligger bakom kiosken."),
    Gap("screen-saver", "Skärmsläckaren är på."),
)
_CALL = "Ring den som sköter datorn och be om låsning av kiosken."

# Name of a gap → whether it is open; None: nobody can tell here.
Openness = Mapping[str, bool | None]


def lockdown_conditions(gaps: tuple[Gap, ...], known: Openness) -> tuple[Condition, ...]:
    """Tell each way that is open; one line says so when all are closed, or when some cannot be read."""
    found = [
        Condition(f"lockdown.{gap.name}", Level.WARN, gap.open, _CALL, f"lock-down: {gap.name} is open")
        for gap in gaps
        if known.get(gap.name)
    ]
    unread = [gap.name for gap in gaps if known.get(gap.name) is None]
    if unread:
        says = f"{len(unread)} av {len(gaps)} spärrar går inte att läsa härifrån."
        found.append(well("lockdown.unread", says, f"lock-down: not readable: {', '.join(unread)}"))
    elif not found:
        found.append(well("lockdown", "Datorn är låst som den ska.", "lock-down: all closed"))
    return tuple(found)


def linux_openness(files: Mapping[str, str], compositors: tuple[tuple[str, ...], ...]) -> Openness:
    """Judge a Linux machine from the texts of its files by path, and the command lines of kiosk compositors.

    `cage` switches no virtual terminal unless started with `-s`; without it logind's own gettys decide
    (man 5 logind.conf; https://github.com/cage-kiosk/cage).
    """
    sysrq = files.get("/proc/sys/kernel/sysrq")
    blank = files.get("/sys/module/kernel/parameters/consoleblank")
    logind = _logind(files)
    cage = next((line for line in compositors if line and line[0].rpartition("/")[2] == "cage"), None)
    return {
        "sysrq": None if sysrq is None else sysrq.strip() != "0",
        "console-blank": None if blank is None else blank.strip() != "0",
        "power-key": None if logind is None else logind.get("HandlePowerKey", "poweroff") != "ignore",
        "vt-switch": ("-s" in cage) if cage is not None else _gettys_wait(logind),
    }


def _logind(files: Mapping[str, str]) -> dict[str, str] | None:
    # Later files win, and drop-ins come after the main one: the caller gives them in that order.
    texts = [text for path, text in files.items() if "logind.conf" in path]
    if not texts:
        return None
    lines = (line.strip() for text in texts for line in text.splitlines())
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith(("#", ";")))
    return {name.strip(): value.strip() for name, _, value in pairs}


def _gettys_wait(logind: Mapping[str, str] | None) -> bool | None:
    if logind is None:
        return None
    return not (logind.get("NAutoVTs", "6") == "0" and logind.get("ReserveVT", "6") == "0")


# (hive, key, value name) → what stands there, or None.
Registry = Callable[[str, str, str], str | int | None]

_HOTKEY = 0x4


def windows_openness(registry: Registry) -> Openness:
    """Judge a Windows machine from its registry. Written from Microsoft's documentation, never run there.

    The hotkey of each accessibility feature is bit 0x4 of its flags (SKF_, FKF_ and TKF_HOTKEYACTIVE).
    """
    swipe = registry("HKLM", r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI", "AllowEdgeSwipe")
    shell = registry("HKLM", r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon", "Shell")
    launcher = registry("HKLM", r"SOFTWARE\Microsoft\Windows Embedded\Shell Launcher", "DefaultShell")
    saver = registry("HKCU", r"Control Panel\Desktop", "ScreenSaveActive")
    return {
        "sticky-keys": _has_hotkey(registry, "StickyKeys"),
        "filter-keys": _has_hotkey(registry, "Keyboard Response"),
        "toggle-keys": _has_hotkey(registry, "ToggleKeys"),
        "edge-swipe": swipe != 0,
        "explorer-shell": None
        if shell is None
        else launcher is None and str(shell).lower().startswith("explorer"),
        "screen-saver": None if saver is None else str(saver) != "0",
    }


def _has_hotkey(registry: Registry, feature: str) -> bool | None:
    flags = registry("HKCU", rf"Control Panel\Accessibility\{feature}", "Flags")
    try:
        return None if flags is None else bool(int(flags) & _HOTKEY)
    except ValueError:
        return None
