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
    Gap("suspend-key", "En tangent eller ett lock kan söva datorn."),
    Gap("desktop", "Ett skrivbord ligger bakom kiosken."),
    Gap("usb-keyboard", "Ett tangentbord kan kopplas in."),
    Gap("hang", "Om datorn hänger sig startar den inte om."),
    Gap("console-blank", "Skärmen kan slockna av sig själv."),
)
WINDOWS = (
    Gap("sticky-keys", "Fem tryck på Skift öppnar en ruta."),
    Gap("filter-keys", "Höger Skift nedtryckt öppnar en ruta."),
    Gap("toggle-keys", "Num Lock nedtryckt öppnar en ruta."),
    Gap("edge-swipe", "Ett svep från kanten öppnar Windows."),
    Gap("explorer-shell", "Windows skrivbord ligger bakom kiosken."),
    Gap("screen-saver", "Skärmsläckaren är på."),
    Gap("keyboard-filter", "Alt+F4 och Windows-tangenten är inte spärrade."),
    Gap("task-manager", "Ctrl+Alt+Del öppnar Aktivitetshanteraren."),
    Gap("touch-keyboard", "Windows eget tangentbord kan öppnas."),
    Gap("notifications", "Rutor från Windows kan komma fram."),
    Gap("error-boxes", "Ett fel kan lämna en ruta på skärmen."),
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


# What lies behind a kiosk that was started from it, and what keeps keyboards out.
DESKTOPS = ("gnome-shell", "plasmashell", "xfce4-session", "lxsession", "sway", "labwc", "weston")
USB_GUARD = "usbguard-daemon"


def linux_openness(files: Mapping[str, str], programs: tuple[tuple[str, ...], ...] | None) -> Openness:
    """Judge a Linux machine from the texts of its files by path, and the command lines of what runs.

    Of the programs only `cage`, DESKTOPS and USB_GUARD count; None where nobody can tell what runs. `cage`
    switches no virtual terminal unless started with `-s`; without it logind's own gettys decide (man 5
    logind.conf, man 5 systemd-system.conf; https://github.com/cage-kiosk/cage).
    """
    sysrq = files.get("/proc/sys/kernel/sysrq")
    blank = files.get("/sys/module/kernel/parameters/consoleblank")
    logind, system = _settings(files, "logind.conf"), _settings(files, "system.conf")
    running = {line[0].rpartition("/")[2]: line for line in programs or () if line}
    cage = running.get("cage")
    return {
        "sysrq": None if sysrq is None else sysrq.strip() != "0",
        "console-blank": None if blank is None else blank.strip() != "0",
        "power-key": None if logind is None else logind.get("HandlePowerKey", "poweroff") != "ignore",
        "vt-switch": ("-s" in cage) if cage is not None else _gettys_wait(logind),
        "suspend-key": None if logind is None else not _never_sleeps(logind),
        "desktop": None if programs is None else any(name in running for name in DESKTOPS),
        "usb-keyboard": None if programs is None else USB_GUARD not in running,
        "hang": None if system is None else system.get("RuntimeWatchdogSec", "off") in _OFF,
    }


_OFF = frozenset({"off", "0", "", "infinity"})


def _settings(files: Mapping[str, str], name: str) -> dict[str, str] | None:
    # Later files win, and drop-ins come after the main one: the caller gives them in that order.
    texts = [text for path, text in files.items() if f"/{name}" in path]
    if not texts:
        return None
    lines = (line.strip() for text in texts for line in text.splitlines())
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith(("#", ";")))
    return {name.strip(): value.strip() for name, _, value in pairs}


def _never_sleeps(logind: Mapping[str, str]) -> bool:
    # What systemd does when nothing is set.
    return all(logind.get(key, "suspend") == "ignore" for key in ("HandleSuspendKey", "HandleLidSwitch"))


def _gettys_wait(logind: Mapping[str, str] | None) -> bool | None:
    if logind is None:
        return None
    return not (logind.get("NAutoVTs", "6") == "0" and logind.get("ReserveVT", "6") == "0")


# (hive, key, value name) → what stands there, or None.
Registry = Callable[[str, str, str], str | int | None]

_HOTKEY = 0x4
# Of a service: SERVICE_AUTO_START and SERVICE_DISABLED, winnt.h.
_AUTOMATIC, _DISABLED = 2, 4
_SERVICES = r"SYSTEM\CurrentControlSet\Services"
_POLICIES = r"Software\Microsoft\Windows\CurrentVersion\Policies"
_NOTIFICATIONS = r"Software\Policies\Microsoft\Windows\Explorer"
_ERRORS = r"SOFTWARE\Microsoft\Windows\Windows Error Reporting"


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
        "keyboard-filter": registry("HKLM", rf"{_SERVICES}\MsKeyboardFilter", "Start") != _AUTOMATIC,
        "task-manager": registry("HKCU", rf"{_POLICIES}\System", "DisableTaskMgr") != 1,
        "touch-keyboard": registry("HKLM", rf"{_SERVICES}\TabletInputService", "Start") != _DISABLED,
        "notifications": registry("HKCU", _NOTIFICATIONS, "DisableNotificationCenter") != 1,
        "error-boxes": registry("HKLM", _ERRORS, "DontShowUI") != 1,
    }


def _has_hotkey(registry: Registry, feature: str) -> bool | None:
    flags = registry("HKCU", rf"Control Panel\Accessibility\{feature}", "Flags")
    try:
        return None if flags is None else bool(int(flags) & _HOTKEY)
    except ValueError:
        return None
