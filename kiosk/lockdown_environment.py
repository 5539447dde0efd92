"""Variables of the environment by which whoever starts the kiosk could make Qt load something else.

Source: RELIABILITY.md section 5, row 21; https://doc.qt.io/qt-6/qguiapplication.html and Qt's own pages on
plugins, QML import paths and the QML debugger.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping

# What begins like this tells the QML engine where to look, what to read and whom to let in.
_PREFIXES = ("QML_", "QML2_", "QMLSCENE_", "QV4_")
_NAMES = frozenset(
    (
        *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QT_QPA_PLATFORMTHEME"),
        *("QT_QUICK_CONTROLS_STYLE", "QT_QUICK_CONTROLS_CONF", "QT_QUICK_CONTROLS_STYLE_PATH"),
        *("QT_IM_MODULE", "QT_IM_MODULES", "QT_STYLE_OVERRIDE", "QT_LOGGING_CONF", "QT_MESSAGE_PATTERN"),
        *("QT_FATAL_WARNINGS", "QT_FATAL_CRITICALS", "QT_DEBUG_PLUGINS", "QSG_INFO", "BROWSER"),
        *("QT_ENABLE_REGEXP_JIT", "QT_XKB_CONFIG_ROOT", "QTWEBENGINE_REMOTE_DEBUGGING"),
    )
)
# The bundle itself sets these, to its own folders.
_PATHS = frozenset({"QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH"})


def clean(environment: MutableMapping[str, str], program: str) -> tuple[str, ...]:
    """Take out what could lead Qt astray, before Qt is loaded; give the names of what was there.

    Paths that lie below the folder `program` stay.

    >>> those = {"QML_XHR_ALLOW_FILE_READ": "1", "QT_PLUGIN_PATH": "/opt/kiosk/plugins", "HOME": "/root"}
    >>> clean(those, "/opt/kiosk")
    ('QML_XHR_ALLOW_FILE_READ',)
    >>> sorted(those)
    ['HOME', 'QT_PLUGIN_PATH']
    """
    found = tuple(name for name in sorted(environment) if name in _NAMES or name.startswith(_PREFIXES))
    gone = tuple(name for name in found if not _is_own(name, environment[name], program))
    for name in gone:
        del environment[name]
    return gone


def _is_own(name: str, value: str, program: str) -> bool:
    if name not in _PATHS:
        return False
    folders = [os.path.normpath(folder) for folder in value.split(os.pathsep)]
    return all(folder == program or folder.startswith(f"{program}{os.sep}") for folder in folders)
