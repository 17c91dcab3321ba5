"""Sentences for people: a template and its values, kept apart until someone reads them.

The template is the English source string. The window looks it up in its translations
before the values are put in; the shell and the tests read it as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with named places, such as ``Message("{file} is empty.", {"file": name})``."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


class CodageError(Exception):
    """Anything that a person must be told: what happened, what was kept, what to do.

    Raised deep in the program, shown once at its edge. ``message`` can be translated;
    ``str(error)`` is the English sentence.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.message = Message(template, values)
        super().__init__(str(self.message))


class Cancelled(CodageError):  # noqa: N818
    """The person stopped a long task; nothing of it was kept."""

    def __init__(self) -> None:
        super().__init__("Cancelled: nothing was changed.")
