"""The codebook as a table that `codage.importers.codebook` reads back."""

from __future__ import annotations

from collections import Counter

from codage.analysis.chosen import chosen_codes
from codage.domain.message import Message
from codage.exporters.options import ExportOptions, InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.frames import Frames


def table(frames: Frames, options: ExportOptions, in_words: InWords) -> ExportTable:
    """One row a code in codebook order: name, parent, its rules, colour, key, archived (0 or 1).

    The parent is named by its name, or by its path where two codes have that name.
    """
    chosen = set(chosen_codes(frames, options.selection)["code_id"])
    codes = frames.codes
    shared = Counter(name.casefold() for name in codes["name"])
    called = {
        code_id: name if shared[name.casefold()] == 1 else path
        for code_id, name, path in zip(codes["code_id"], codes["name"], codes["path"], strict=True)
    }
    rows = [
        (
            code.name,
            called.get(code.parent_id or 0, ""),
            code.definition,
            code.inclusion,
            code.exclusion,
            code.example,
            code.colour,
            code.key,
            int(code.archived),
        )
        for code in frames.project.codes()
        if code.id in chosen
    ]
    columns = (
        _text("name", in_words(Message("Name of the code"))),
        _text("parent", in_words(Message("Code above it"))),
        _text("definition", in_words(Message("Definition"))),
        _text("inclusion", in_words(Message("When to use it"))),
        _text("exclusion", in_words(Message("When not to use it"))),
        _text("example", in_words(Message("Example"))),
        _text("colour", in_words(Message("Colour, #rrggbb"))),
        _text("key", in_words(Message("Key that applies it"))),
        Column("archived", Kind.INTEGER, in_words(Message("Put away")), values="0, 1"),
    )
    return ExportTable(in_words(Message("Codebook")), columns, rows, len(rows))


def _text(name: str, label: str) -> Column:
    return Column(name, Kind.TEXT, label)
