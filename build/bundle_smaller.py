"""Libraries made smaller for the bundle, without a change in what they do (docs/adr/0022).

Qt uses ICU to sort, to tell upper case from lower case, for names of time zones and for old encodings. It
carries ICU's data for everything: 32 MB, a fifth of the bundle. What Qt cannot ask for is taken out of that
data.

Python's own libraries lose the names that only a debugger reads. Libraries from wheels are left alone: many
were changed after linking (patchelf), and `strip` makes of those files what the loader refuses (measured
with libavformat: "ELF load command address/offset not page-aligned").
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath

# Program → the Debian package that brings it.
TOOLS = {"icupkg": "icu-devtools", **dict.fromkeys(("as", "ld", "nm", "strip"), "binutils")}

_ICU = re.compile(r"libicudata\.so\.(\d+)")
_PYTHON = re.compile(r"libpython3[\d.]*\.so[\d.]*|lib-dynload/.*")

# What the functions that Qt calls look up. A name that ends in / is a whole folder.
_ICU_KEPT = (
    # How letters are ordered, in every language that the folder knows but those below.
    "coll/",
    # Which locale stands in for which, and where the tables are.
    *("pool.res", "root.res", "res_index.res", "likelySubtags.res", "supplementalData.res", "icuver.res"),
    *("numberingSystems.res", "keyTypeData.res", "nfkc.nrm", "cnvalias.icu"),
    # Time zones and their names in no particular language.
    *("zoneinfo64.res", "timezoneTypes.res", "metaZones.res", "windowsZones.res"),
    *("zone/root.res", "zone/pool.res", "zone/res_index.res", "zone/en.res", "zone/sv.res"),
    *("en.res", "sv.res"),
)
# Their orders are a third of the folder; packs in these languages would need other fonts first.
_ICU_LEFT_OUT = re.compile(r"coll/(zh|yue|ja|ko)(_\w+)?\.res")
# What Qt's libraries call: measured on 6.11.3 by their undefined symbols. None of it breaks lines or words.
ICU_CALLS = re.compile(r"(ucal|ucnv|ucol|u_strTo|UCNV)\w*")


def missing_tools() -> list[str]:
    """Name the Debian packages with the tools that are not on this machine."""
    return sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})


def make_smaller(source: Path, target: str, folder: Path) -> Path:
    """Give the path of a library to bundle: a smaller one in `folder`, or the one that came.

    `target` is its place in the bundle.
    """
    name = PurePosixPath(target).name
    found = _ICU.fullmatch(name)
    if sys.platform != "linux" or missing_tools() or not (found or _PYTHON.search(target)):
        return source
    folder.mkdir(parents=True, exist_ok=True)
    smaller = folder / name
    if found:
        _make_icu(source, smaller, f"icudt{found[1]}")
    else:
        _run("strip", "--strip-unneeded", "-o", str(smaller), str(source))
    return smaller


def icu_calls(library: Path) -> set[str]:
    """List which functions of ICU a library calls, without the version in their names."""
    listed = _run("nm", "-D", "--undefined-only", str(library)).split()
    return {name[1] for word in listed if (name := re.fullmatch(r"(u[a-z]*_\w+|UCNV_\w+)_\d\d", word))}


def is_kept(item: str) -> bool:
    """Tell whether an item of ICU's data stays.

    >>> [is_kept(item) for item in ("coll/sv.res", "coll/zh.res", "brkitr/root.res", "root.res")]
    [True, False, False, True]
    """
    if _ICU_LEFT_OUT.fullmatch(item):
        return False
    return any(item.startswith(kept) if kept.endswith("/") else item == kept for kept in _ICU_KEPT)


def _make_icu(source: Path, smaller: Path, name: str) -> None:
    """Take the data out of its library, leave out what nobody asks for, and make a library of it again."""
    # icupkg writes the file's own name into it, and ICU looks for that name: both are called the same.
    whole, small = smaller.parent / "whole" / f"{name}l.dat", smaller.parent / "small" / f"{name}l.dat"
    for folder in (whole.parent, small.parent):
        folder.mkdir(exist_ok=True)
    whole.write_bytes(_data(source, f"{name}_dat"))
    unwanted = smaller.with_name("unwanted.txt")
    items = _run("icupkg", "--list", str(whole)).split()
    unwanted.write_text("".join(f"{item}\n" for item in items if not is_kept(item)), "ascii")
    _run("icupkg", "--type", "l", "--remove", str(unwanted), str(whole), str(small))
    code = smaller.with_suffix(".s")
    code.write_text(
        f".section .rodata\n.balign 16\n.globl {name}_dat\n.type {name}_dat, @object\n"
        f'{name}_dat:\n.incbin "{small}"\n.size {name}_dat, . - {name}_dat\n'
        f'.section .note.GNU-stack, "", @progbits\n',
        "utf-8",
    )
    compiled = smaller.with_suffix(".o")
    _run("as", "-o", str(compiled), str(code))
    _run("ld", "-shared", "-soname", smaller.name, "-o", str(smaller), str(compiled))


def _data(library: Path, symbol: str) -> bytes:
    """Read what lies under a symbol of a shared library whose read-only data is mapped one to one."""
    for line in _run("nm", "-D", "--print-size", str(library)).splitlines():
        match line.split():
            case [address, size, _, name] if name == symbol:
                start = int(address, 16)
                return library.read_bytes()[start : start + int(size, 16)]
    raise ValueError(f"{library.name} has no {symbol}")


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
