"""The kiosk runs offline: nothing that a visitor or the running program reaches can open a connection."""

import re

import pytest

from tests.rules.scanning import modules, qml_files, where

# `kiosk pack install` copies a channel's files; that is staff's work, not the running kiosk's.
STAFF_ONLY = {"channel", "cli"}
# One sends two words to systemd, through a socket that is a file of this machine; the other refuses sockets.
LOCAL_ONLY = {"watchdog", "lockdown"}
NETWORK = {
    *("socket", "socketserver", "ssl", "http", "urllib.request", "ftplib", "smtplib", "poplib", "imaplib"),
    *("xmlrpc", "telnetlib", "asyncio", "webbrowser", "requests", "httpx", "urllib3", "aiohttp"),
    *("PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtHttpServer", "PySide6.QtWebSockets"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineQuick", "PySide6.QtWebView", "PySide6.QtWebChannel"),
}
NETWORK_IN_QML = re.compile(
    r"XMLHttpRequest|openUrlExternally|import\s+QtWeb\w+|import\s+QtNetwork|\bsource:\s*[\"']\w+://"
)


def test_no_module_can_open_a_connection() -> None:
    found = [
        f"{where(module.path, imported.line)}: {imported.name}"
        for module in modules().values()
        if module.part not in STAFF_ONLY | LOCAL_ONLY
        for imported in module.imports
        if _is_network(imported.name)
    ]

    assert found == []


def test_no_screen_can_open_a_connection() -> None:
    found = [
        f"{where(path, number)}: {line.strip()}"
        for path in qml_files()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if NETWORK_IN_QML.search(line)
    ]

    assert found == []


def test_the_scan_saw_modules_and_screens() -> None:
    assert len([module for module in modules().values() if module.part not in STAFF_ONLY]) > 30
    assert len(qml_files()) > 20


@pytest.mark.parametrize(
    ("name", "network"),
    [("http.client", True), ("urllib.request", True), ("urllib.parse", False), ("PySide6.QtCore", False)],
)
def test_the_rule_tells_modules_apart(name: str, network: bool) -> None:
    assert _is_network(name) is network


@pytest.mark.parametrize("line", ["new XMLHttpRequest()", 'source: "https://x/y.png"', "import QtWebView"])
def test_the_rule_finds_the_network_in_qml(line: str) -> None:
    assert NETWORK_IN_QML.search(line)


def _is_network(name: str) -> bool:
    words = name.split(".")
    return any(".".join(words[:count]) in NETWORK for count in range(1, len(words) + 1))
