"""The ways out of a kiosk that staff are told of, on Linux and on Windows."""

from __future__ import annotations

import pytest

from kiosk.staff.conditions import Level
from kiosk.staff.lockdown import LINUX, WINDOWS, linux_openness, lockdown_conditions, windows_openness

CLOSED = {
    "/proc/sys/kernel/sysrq": "0\n",
    "/sys/module/kernel/parameters/consoleblank": "0\n",
    "/etc/systemd/logind.conf": "[Login]\nHandlePowerKey=ignore\n#NAutoVTs=6\nNAutoVTs=0\nReserveVT=0\n"
    "HandleSuspendKey=ignore\nHandleLidSwitch=ignore\n",
    "/etc/systemd/system.conf.d/10-kiosk-watchdog.conf": "[Manager]\nRuntimeWatchdogSec=30s\n",
}
GUARDED = (("/usr/sbin/usbguard-daemon", "-f"),)


@pytest.mark.parametrize(
    ("files", "compositors", "open_ones"),
    [
        (CLOSED, GUARDED, set()),
        (CLOSED, (), {"usb-keyboard"}),
        (CLOSED, (*GUARDED, ("/usr/bin/gnome-shell",)), {"desktop"}),
        ({**CLOSED, "/etc/systemd/system.conf.d/10-kiosk-watchdog.conf": ""}, GUARDED, {"hang"}),
        (
            {**CLOSED, "/etc/systemd/logind.conf.d/a.conf": "HandleLidSwitch=suspend"},
            GUARDED,
            {"suspend-key"},
        ),
        ({**CLOSED, "/proc/sys/kernel/sysrq": "176\n"}, GUARDED, {"sysrq"}),
        ({**CLOSED, "/sys/module/kernel/parameters/consoleblank": "600"}, GUARDED, {"console-blank"}),
        (
            {**CLOSED, "/etc/systemd/logind.conf": "#HandlePowerKey=ignore\n"},
            GUARDED,
            {"power-key", "suspend-key", "vt-switch"},
        ),
        (
            {**CLOSED, "/etc/systemd/logind.conf": ""},
            (*GUARDED, ("cage", "--", "kiosk")),
            {"power-key", "suspend-key"},
        ),
        (CLOSED, (*GUARDED, ("/usr/bin/cage", "-s", "--", "kiosk")), {"vt-switch"}),
        ({**CLOSED, "/etc/systemd/logind.conf.d/kiosk.conf": "NAutoVTs=2\n"}, GUARDED, {"vt-switch"}),
    ],
)
def test_the_ways_out_of_a_linux_kiosk_are_told(
    files: dict[str, str], compositors: tuple[tuple[str, ...], ...], open_ones: set[str]
) -> None:
    known = linux_openness(files, compositors)

    assert {name for name, is_open in known.items() if is_open} == open_ones
    conditions = lockdown_conditions(LINUX, known)
    assert {each.id for each in conditions} == ({f"lockdown.{name}" for name in open_ones} or {"lockdown"})


def test_what_cannot_be_read_is_neither_open_nor_closed() -> None:
    (condition,) = lockdown_conditions(LINUX, linux_openness({}, None))

    assert condition.says == "8 av 8 spärrar går inte att läsa härifrån."


_ACCESS = r"Control Panel\Accessibility"
_LOCKED: dict[tuple[str, str], str | int | None] = {
    (rf"{_ACCESS}\StickyKeys", "Flags"): "506",
    (rf"{_ACCESS}\Keyboard Response", "Flags"): "122",
    (rf"{_ACCESS}\ToggleKeys", "Flags"): "58",
    (r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI", "AllowEdgeSwipe"): 0,
    (r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon", "Shell"): "kiosk.exe",
    (r"Control Panel\Desktop", "ScreenSaveActive"): "0",
    (r"SYSTEM\CurrentControlSet\Services\MsKeyboardFilter", "Start"): 2,
    (r"SYSTEM\CurrentControlSet\Services\TabletInputService", "Start"): 4,
    (r"Software\Microsoft\Windows\CurrentVersion\Policies\System", "DisableTaskMgr"): 1,
    (r"Software\Policies\Microsoft\Windows\Explorer", "DisableNotificationCenter"): 1,
    (r"SOFTWARE\Microsoft\Windows\Windows Error Reporting", "DontShowUI"): 1,
}


@pytest.mark.parametrize(
    ("name", "value", "gap"),
    [
        ((rf"{_ACCESS}\StickyKeys", "Flags"), "510", "sticky-keys"),
        ((rf"{_ACCESS}\Keyboard Response", "Flags"), "126", "filter-keys"),
        ((rf"{_ACCESS}\ToggleKeys", "Flags"), "62", "toggle-keys"),
        ((r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI", "AllowEdgeSwipe"), None, "edge-swipe"),
        (
            (r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon", "Shell"),
            "explorer.exe",
            "explorer-shell",
        ),
        ((r"Control Panel\Desktop", "ScreenSaveActive"), "1", "screen-saver"),
        ((r"SYSTEM\CurrentControlSet\Services\MsKeyboardFilter", "Start"), None, "keyboard-filter"),
        ((r"SYSTEM\CurrentControlSet\Services\TabletInputService", "Start"), 3, "touch-keyboard"),
        (
            (r"Software\Microsoft\Windows\CurrentVersion\Policies\System", "DisableTaskMgr"),
            None,
            "task-manager",
        ),
        (
            (r"Software\Policies\Microsoft\Windows\Explorer", "DisableNotificationCenter"),
            0,
            "notifications",
        ),
        ((r"SOFTWARE\Microsoft\Windows\Windows Error Reporting", "DontShowUI"), None, "error-boxes"),
    ],
)
def test_the_ways_out_of_a_windows_kiosk_are_told(
    name: tuple[str, str], value: str | int | None, gap: str
) -> None:
    rows = {**_LOCKED, name: value}

    known = windows_openness(lambda _hive, key, value_name: rows.get((key, value_name)))

    assert {name for name, is_open in known.items() if is_open} == {gap}
    assert lockdown_conditions(WINDOWS, known)[0].id == f"lockdown.{gap}"


def test_a_windows_kiosk_that_is_locked_has_no_gap() -> None:
    known = windows_openness(lambda _hive, key, name: _LOCKED.get((key, name)))

    assert [(each.id, each.level) for each in lockdown_conditions(WINDOWS, known)] == [("lockdown", Level.OK)]
