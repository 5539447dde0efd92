"""The files of one source folder: reads them, remembers where everything stands and what is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.finding import Finding, Spot, error
from kiosk.content.yaml_tree import Fault, Location, Tree, read_tree


@dataclass(frozen=True, slots=True)
class Page:
    """One YAML file that could be read; `prefix` is what all its paths begin with."""

    file: str
    prefix: str
    tree: Tree


class Pages:
    """Collects what reading a folder brings: findings, spots by path and ids by kind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.findings: list[Finding] = []
        self.spots: dict[str, Spot] = {}
        self.ids: dict[str, set[str]] = {}

    def has(self, file: str) -> bool:
        """Tell whether the folder holds the file; one that may not be looked at is left to `read`."""
        try:
            return (self.folder / file).exists()
        except OSError:
            return True

    def files(self, folder: str, deep: bool = False) -> list[str]:
        """List the files of one sub-folder by path in the pack, sorted; without notes and hidden ones."""
        top = self.folder / folder
        try:
            found = sorted(top.rglob("*") if deep else top.iterdir()) if top.is_dir() else []
            # Only files: a pipe or a device would be read for ever.
            paths = [path for path in found if path.is_file() or path.is_symlink()]
        except OSError:
            self.findings.append(
                error("unreadable", Spot(folder), "Mappen går inte att läsa. Kontrollera rättigheterna.")
            )
            return []
        names = (path.relative_to(self.folder).as_posix() for path in paths)
        return [name for name in names if not _is_beside_the_point(name)]

    def read(self, file: str) -> bytes | None:
        """Give the bytes of a file, or None with a finding."""
        path = self.folder / file
        try:
            if path.exists() and not path.is_file():
                raise IsADirectoryError
            return path.read_bytes()
        except FileNotFoundError:
            self.findings.append(error("missing-file", Spot(file), "Filen saknas i paketet. Lägg dit den."))
        except OSError:
            self.findings.append(
                error("unreadable", Spot(file), "Filen går inte att läsa. Kopiera dit den på nytt.")
            )
        return None

    def text(self, file: str) -> str | None:
        """Give the text of a UTF-8 file, or None with a finding."""
        data = self.read(file)
        if data is None:
            return None
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as problem:
            line = data.count(b"\n", 0, problem.start) + 1
            message = "Raden har tecken som inte går att läsa. Spara filen som UTF-8."
            self.findings.append(error("unreadable", Spot(file, line), message))
            return None

    def open(self, file: str, prefix: str) -> Page | None:
        """Read a YAML file and note where everything stands; None with findings when it cannot be read."""
        self.spots.setdefault(prefix, Spot(file))
        text = self.text(file)
        if text is None:
            return None
        page = Page(file, prefix, read_tree(text))
        self.blame(file, page.tree.faults)
        if page.tree.faults and page.tree.value is None:
            return None
        for location in page.tree.lines:
            if location:
                self.spots.setdefault(self.path(page, location), self.spot(page, location))
        return page

    def blame(self, file: str, faults: Iterable[Fault]) -> None:
        """Turn what a reader found into findings."""
        self.findings.extend(error("unreadable", Spot(file, fault.line), fault.message) for fault in faults)

    def path(self, page: Page, location: Location) -> str:
        """Give the path of a location: the key that translations use."""
        return ".".join((page.prefix, *_steps(page, location)))

    def spot(self, page: Page, location: Location) -> Spot:
        """Give file, line and field of a location."""
        return Spot(page.file, page.tree.line(location), ".".join(_steps(page, location)) or None)

    def note_ids(self, page: Page, items: list[object]) -> None:
        """Remember the ids of a list and of the lists inside; name those that come twice."""
        ids = self.ids.setdefault(page.prefix, set())
        self._note(page, (), items, ids)
        for index, item in enumerate(items):
            options = item.get("options") if isinstance(item, dict) else None
            if isinstance(options, list):
                self._note(page, (index, "options"), options, set())

    def _note(self, page: Page, at: Location, items: list[object], ids: set[str]) -> None:
        for index, item in enumerate(items):
            identity = item.get("id") if isinstance(item, dict) else None
            if not isinstance(identity, str):
                continue
            if identity in ids:
                self.findings.append(_twice(self.spot(page, (*at, index, "id")), identity))
            ids.add(identity)

    def note_rows(self, file: str, rows: Iterable[tuple[str, int]]) -> None:
        """Remember the ids and lines of the rows of courses.csv; name those that come twice."""
        ids = self.ids.setdefault("courses", set())
        for identity, line in rows:
            if identity and identity in ids:
                self.findings.append(_twice(Spot(file, line, "id"), identity))
            ids.add(identity)
            self.spots.setdefault(f"courses.{identity}", Spot(file, line))


def _is_beside_the_point(name: str) -> bool:
    # Hidden files are the system's; .md and .txt are notes to people.
    return any(part.startswith(".") for part in name.split("/")) or name.lower().endswith((".md", ".txt"))


def _twice(spot: Spot, identity: str) -> Finding:
    return error("duplicate-id", spot, f"Id ”{identity}” finns redan. Ge saken ett eget id.")


def _steps(page: Page, location: Location) -> list[str]:
    """Name each step of a location: a list item by its id, or by its number from 1."""
    steps: list[str] = []
    value = page.tree.value
    for part in location:
        step = str(part)
        if isinstance(part, int):
            value = value[part] if isinstance(value, list) and part < len(value) else None
            identity = value.get("id") if isinstance(value, dict) else None
            step = identity if isinstance(identity, str) else str(part + 1)
        else:
            value = value.get(part) if isinstance(value, dict) else None
        # Translation keys name an option right after its question.
        if not (page.prefix == "quiz" and part == "options"):
            steps.append(step)
    return steps
