"""Letting links in notes, saved questions and derived variables lead to what took the place of
what they named."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select, update
from sqlmodel import SQLModel

from codage.domain.dependence import with_codes
from codage.domain.links import SCHEME, LinkKind
from codage.project.tables import Coding, Memo, SavedAnalysis, Summary, VariableTable, table_of

_NOTES: tuple[tuple[type[SQLModel], str], ...] = (
    (Memo, "body"),
    (Coding, "memo"),
    (Summary, "body"),
)
_CODES = frozenset({"codes", "code_ids"})


def relink(connection: Connection, kind: LinkKind, replaced: Mapping[str, str]) -> None:
    """Rewrite links to the GUIDs that are `replaced` (old: new), in the running change."""
    address = f"{SCHEME}:{kind}/"
    found = re.compile(re.escape(address) + "([0-9A-Za-z-]+)")

    def renewed(link: re.Match[str]) -> str:
        return address + replaced.get(link[1].lower(), link[1])

    for model, name in _NOTES if replaced else ():
        table = table_of(model)
        column = table.c[name]
        linking = select(table.c.id, column).where(column.contains(address, autoescape=True))
        for row_id, text in connection.execute(linking).all():
            if (after := found.sub(renewed, text)) != text:
                connection.execute(update(table).where(table.c.id == row_id).values({name: after}))
    if kind is LinkKind.CODE:
        _derive_of_codes(connection, replaced)


def _derive_of_codes(connection: Connection, replaced: Mapping[str, str]) -> None:
    table = table_of(VariableTable)
    derived = select(table.c.id, table.c.derivation).where(table.c.derivation != "")
    for row_id, text in connection.execute(derived).all():
        after = with_codes(text, replaced)
        if after != text:
            connection.execute(update(table).where(table.c.id == row_id).values(derivation=after))


def ask_of_code(connection: Connection, source: int, target: int) -> None:
    """Let saved questions that name the code `source` name `target`, in the running change."""
    table = table_of(SavedAnalysis)
    for row_id, body in connection.execute(select(table.c.id, table.c.body)).all():
        try:
            kept = json.loads(body)
        except ValueError:
            continue
        if (after := _with_target(kept, source, target)) != kept:
            text = json.dumps(after, ensure_ascii=False)
            connection.execute(update(table).where(table.c.id == row_id).values(body=text))


def _with_target(kept: Any, source: int, target: int) -> Any:
    """`kept` with `target` for `source` in each list of codes, once."""
    if isinstance(kept, list):
        return [_with_target(one, source, target) for one in kept]
    if not isinstance(kept, dict):
        return kept
    return {
        name: list(dict.fromkeys(target if one == source else one for one in value))
        if name in _CODES and isinstance(value, list) and source in value
        else _with_target(value, source, target)
        for name, value in kept.items()
    }
