"""What pyreadstat reads of SPSS and Stata files, as a table with descriptions of its columns."""

from __future__ import annotations

import html
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any

from codage.domain.message import Message
from codage.domain.survey import ValueLabel, VariableType
from codage.domain.task import Advance
from codage.survey.assembling import LARGEST_TABLE, assembled
from codage.survey.errors import SurveyError
from codage.survey.moments import Shown
from codage.survey.table import CellKind, Description, Problem, RawTable, SurveyFile, rows_of
from codage.survey.workbook import number_text

Read = Callable[..., tuple[dict[str, list[Any]], Any]]
_STEP = 60_000  # cells
_FEWEST_ROWS = 100
_SAID = (
    "column_names_to_labels",
    "variable_value_labels",
    "variable_measure",
    "original_variable_types",
    "readstat_variable_types",
    "missing_ranges",
    "mr_sets",
)
"""What is used of all that the library tells of a file."""
_BYTES = "LATIN1"
"""The encoding that gives each byte a letter of its own, and so gives the bytes back."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The columns of a statistics file as they are stored, and what it says of them.

    ``shown`` holds how the numbers of a variable are written, where not as numbers.
    """

    columns: dict[str, list[Any]]
    meta: Any
    shown: Mapping[str, Shown] = field(default_factory=dict)
    problems: tuple[Problem, ...] = field(default=())

    def text(self, name: str, value: Any) -> str | None:
        """A value of the variable `name` as a cell holds it."""
        if value is None or isinstance(value, str):
            return value
        if name in self.shown and math.isfinite(value):
            try:
                return self.shown[name].write(value)
            except (ValueError, OverflowError):
                pass
        return number_text(value) if math.isfinite(value) else None

    def label(self, name: str) -> str:
        """What the file calls the variable `name` beside its name."""
        return _line(self.meta.column_names_to_labels.get(name))


def contents(
    file: SurveyFile,
    read: Read,
    form: Callable[[str], Shown | None],
    advance: Advance,
    own_encoding: str = "",
) -> Contents:
    """All rows of the file, read in steps so that a person can stop.

    `form` tells what a format shows. Texts that are not in the encoding that the file names, or
    else in `own_encoding`, are read as UTF-8 or as Windows wrote them, each as it can be.

    Raises:
        SurveyError: the file is damaged, too big, or holds no rows.
    """
    encodings = (file.encoding,) if file.encoding else (own_encoding, _BYTES)
    for encoding in encodings:
        options = {"encoding": encoding} if encoding else {}
        try:
            found = _contents(file, read, form, options, advance)
        except UnicodeDecodeError:
            continue
        except (OverflowError, ValueError, TypeError, OSError, MemoryError) as error:
            raise _damaged(file) from error
        except Exception as error:
            # The library's own errors share no class that can be told from others.
            if "encoding" in str(error).lower() or "invalid byte" in str(error).lower():
                continue
            if isinstance(error, SurveyError) or not _is_from_library(error):
                raise
            raise _damaged(file) from error
        if encoding == _BYTES and not file.encoding:
            found = _decoded(found)
        return found
    raise _damaged(file)


def table_of(
    file: SurveyFile, name: str, found: Contents, descriptions: Sequence[Description]
) -> RawTable:
    """The table of these contents, whose columns are given up one by one.

    Millions of numbers freed at once would keep every other thread waiting.
    """
    headers = list(found.columns)
    texts, kinds = [], []
    for header in headers:
        values = found.columns.pop(header)
        texts.append([found.text(header, value) for value in values])
        kinds.append(_kinds(values, found.shown.get(header)))
        del values
    rows: list[Sequence[str | None]] = [headers, *rows_of(texts)]
    table = assembled(
        file,
        name,
        rows,
        kinds_from=lambda _first, _width: tuple(kinds),
        descriptions=tuple(descriptions),
        problems=found.problems,
        titled=False,
    )
    # The names of the variables are no row there: the first row is 1.
    problems = (replace(one, row=one.row - 1 or None) if one.row else one for one in table.problems)
    numbers = tuple(number - 1 for number in table.row_numbers)
    return replace(table, row_numbers=numbers, problems=tuple(problems))


def labels_of(
    found: Contents, header: str, is_missing: Callable[[Any], bool]
) -> tuple[ValueLabel, ...]:
    """The value labels of a variable in order, and its missing values that are met or labelled."""
    given = found.meta.variable_value_labels.get(header, {})
    labels: dict[str, ValueLabel] = {}
    for value, label in sorted(given.items(), key=lambda pair: (str(type(pair[0])), pair[0])):
        text = found.text(header, value) or ""
        labels[text] = ValueLabel(text, _line(label), is_missing(value))
    for value in dict.fromkeys(found.columns[header]):
        if value is not None and is_missing(value):
            text = found.text(header, value) or ""
            labels.setdefault(text, ValueLabel(text, "", missing=True))
    return tuple(label for label in labels.values() if label.value)


def number_type(values: Sequence[Any]) -> VariableType:
    """Whole or decimal, for the numbers of a scale."""
    whole = all(float(v).is_integer() for v in values if isinstance(v, int | float))
    return VariableType.INTEGER if whole else VariableType.DECIMAL


def _contents(
    file: SurveyFile,
    read: Read,
    form: Callable[[str], Shown | None],
    options: dict[str, Any],
    advance: Advance,
) -> Contents:
    path = str(file.path)
    _, meta = read(path, metadataonly=True, output_format="dict", **options)
    width, height = len(meta.column_names), meta.number_rows or 0
    if width * height > LARGEST_TABLE:
        raise SurveyError(
            "{file} has {rows} rows and {columns} columns, more than Codage can hold at once. "
            "Nothing was read. Keep only the columns that the study needs.",
            file=file.path.name,
            rows=height,
            columns=width,
        )
    columns: dict[str, list[Any]] = {name: [] for name in meta.column_names}
    for part in _parts(path, read, options, max(width, 1), height, advance):
        for name, values in part.items():
            columns[name].extend(values)
    if not columns or not next(iter(columns.values())):
        raise SurveyError("{file} holds variables and no rows.", file=file.path.name)
    _, meta = read(path, metadataonly=True, output_format="dict", user_missing=True, **options)
    forms = {name: form(str(known)) for name, known in meta.original_variable_types.items()}
    return Contents(columns, meta, {name: shown for name, shown in forms.items() if shown})


def _decoded(found: Contents) -> Contents:
    """The contents with each text that was read byte by byte decoded for itself, and a note."""
    met = set()

    def decoded(value: Any) -> Any:
        if isinstance(value, str) and not value.isascii():
            try:
                raw = value.encode("latin-1")
            except UnicodeEncodeError:
                return value  # Stata's longest texts are UTF-8, and the library reads them so.
            try:
                text = raw.decode("utf-8")
            except UnicodeDecodeError:
                met.add("Windows")
                return raw.decode("cp1252", "replace")
            met.add("UTF-8")
            return text
        if isinstance(value, dict):
            return {decoded(key): decoded(one) for key, one in value.items()}
        return [decoded(one) for one in value] if isinstance(value, list) else value

    columns = {decoded(name): decoded(values) for name, values in found.columns.items()}
    meta = SimpleNamespace(**{name: decoded(getattr(found.meta, name)) for name in _SAID})
    shown = {decoded(name): one for name, one in found.shown.items()}
    note = (
        Message(
            "The file is not in one encoding; each text was read as UTF-8 or Windows (Western)."
        )
        if len(met) > 1
        else Message("The file does not say its encoding; it was read as Windows (Western).")
    )
    return Contents(columns, meta, shown, (*found.problems, Problem(note)))


def _parts(
    path: str, read: Read, options: dict[str, Any], width: int, height: int, advance: Advance
) -> Iterator[dict[str, list[Any]]]:
    # Small enough that nothing waits long for one step to end.
    step = max(_FEWEST_ROWS, _STEP // width)
    offset = 0
    while True:
        advance(offset, height)
        part, _ = read(
            path,
            output_format="dict",
            user_missing=True,
            disable_datetime_conversion=True,
            row_limit=step,
            row_offset=offset,
            **options,
        )
        count = len(next(iter(part.values()), ()))
        if count:
            yield part
        if count < step:
            return
        offset += count


def _is_from_library(error: Exception) -> bool:
    return type(error).__module__.partition(".")[0] == "pyreadstat"


def _damaged(file: SurveyFile) -> SurveyError:
    return SurveyError(
        "{file} is damaged (perhaps cut short), and nothing of it was read. Open it in the "
        "program it comes from, save it again, and choose that file.",
        file=file.path.name,
    )


def _line(label: Any) -> str:
    """A label on one line; web tools leave entities such as &eacute; in theirs."""
    return " ".join(html.unescape(str(label or "")).split())


def _kinds(values: Sequence[Any], shown: Shown | None) -> frozenset[CellKind]:
    kinds = {CellKind.TEXT for value in values if isinstance(value, str)}
    if any(isinstance(value, int | float) for value in values):
        kinds.add(CellKind.NUMBER if shown is None else CellKind.TEXT)
    return frozenset(kinds)
