"""`kiosk pack install | list | rollback`: what a kiosk has, and which of it is shown."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from kiosk.channel.values import InstalledPack, content_age
from kiosk.clock import Clock, reckon
from kiosk.paths import state_dir
from kiosk.state.database import State, open_state
from kiosk.state.floor import as_text, read_floor


def add_state(parser: argparse.ArgumentParser) -> None:
    """Declare where the kiosk's memory is."""
    parser.add_argument("--state", type=Path, metavar="DIR", help="mapp för kioskens eget minne")


def add_install(parser: argparse.ArgumentParser) -> None:
    """Declare what `install` takes."""
    parser.add_argument("channel", metavar="CHANNEL", help="kanalens mapp eller webbadress")
    add_state(parser)


def add_list(parser: argparse.ArgumentParser) -> None:
    """Declare what `list` takes."""
    parser.add_argument("--json", action="store_true", help="skriv ett JSON-dokument")
    add_state(parser)


def main(args: argparse.Namespace, clock: Clock) -> int:
    """Carry out one of the three.

    Raises:
        KnownError: when it did not happen; the old content is still shown then.
    """
    state = open_state(state_dir(args.state, os.environ))
    try:
        match args.action:
            case "install":
                return _install(args.channel, state, clock)
            case "list":
                return _list(state, clock, as_json=args.json)
        return _roll_back(state, clock)
    finally:
        state.close()


def _install(channel: str, state: State, clock: Clock) -> int:
    from kiosk.channel.install import install
    from kiosk.cli.progress import bar

    with bar("Kopierar") as progress:
        done = install(channel, state, clock, progress)
    if done.switched:
        files = "En fil" if done.copied_objects == 1 else f"{done.copied_objects} filer"
        print(f"{_name(done.pack)} är installerat. {files} kopierades.", file=sys.stderr)
        print("En kiosk som är på byter när ingen står framför den.", file=sys.stderr)
    else:
        print(f"Kiosken har redan {_name(done.pack)}. Inget kopierades.", file=sys.stderr)
    return 0


def _list(state: State, clock: Clock, *, as_json: bool) -> int:
    from kiosk.channel import activations

    present = activations.active(state)
    now = reckon(clock.now(), read_floor(state)).moment
    rows = [
        {
            "pack": pack.pack,
            "title": pack.title,
            "version": pack.version,
            "release": pack.release,
            "published": as_text(pack.published),
            "age_days": content_age(pack.published, now),
            "bytes": pack.length,
            "active": present is not None and pack == present.pack,
        }
        for pack in activations.installed(state)
    ]
    if as_json:
        print(json.dumps({"packs": rows}, ensure_ascii=False, indent=2))
    elif not rows:
        print("Inget är installerat. Kiosken visar det som följde med programmet.")
    for row in rows if not as_json else []:
        mark = "visas" if row["active"] else "     "
        print(f"{mark}  {row['title']} {row['version']}, {row['age_days']} dagar gammalt")
    return 0


def _roll_back(state: State, clock: Clock) -> int:
    from kiosk.channel import activations
    from kiosk.channel.store import Store

    now = reckon(clock.now(), read_floor(state)).moment
    pack = activations.roll_back(state, Store(state.folder), now)
    print(f"Kiosken visar nu {_name(pack)}.", file=sys.stderr)
    return 0


def _name(pack: InstalledPack) -> str:
    return f"{pack.title} {pack.version}"
