"""Columns that a survey tool adds for itself, which say nothing of a case."""

from __future__ import annotations

from codage.domain.message import Message
from codage.survey.table import Description


def left_out(name: str, header: str, tool: str) -> Description:
    """Such a column of `tool`, left out unless a person takes it in."""
    note = Message("Left out: {tool} adds this column for itself.", {"tool": tool})
    return Description(
        name, header if header != name else "", header=header, included=False, notes=(note,)
    )
