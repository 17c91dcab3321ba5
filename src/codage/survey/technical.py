"""Columns that stay out: a survey tool adds them for itself, or they say nothing more of a case."""

from __future__ import annotations

from collections.abc import Iterable

from codage.domain.message import Message
from codage.survey.table import Description, Problem

TICKED = Message("Left out: its answers are ticked in the columns after it.")
SENT_IN = Message("Left out: it names the files that were sent in.")
_MOST_NAMED = 12


def left_out(name: str, header: str) -> Description:
    """A column of the tool's own, left out unless a person takes it in."""
    return Description(name, header if header != name else "", header=header, included=False)


def told(tool: str, descriptions: Iterable[Description]) -> tuple[Problem, ...]:
    """That these columns of `tool` are left out, in one sentence; nothing when there are none."""
    headers = [d.label or d.heading for d in descriptions if not d.included and not d.notes]
    if not headers:
        return ()
    named = ", ".join(headers[:_MOST_NAMED])
    if (more := len(headers) - _MOST_NAMED) > 0:
        named = f"{named} (+{more})"
    message = Message(
        "Left out, as {tool} adds them for itself: {columns}.", {"tool": tool, "columns": named}
    )
    return (Problem(message),)
