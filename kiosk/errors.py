"""The one kind of error that is told to a person; every other exception is a fault of ours."""

from __future__ import annotations


class KnownError(Exception):
    """Something a person can cause or mend; `message` is a whole Swedish sentence for staff."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
