"""A study as tidy frames with names in them, for notebooks: what `codage.open` gives.

Nothing here writes. Numbers are those of the window: one row of one of these frames is one thing
that is counted there.
"""

from __future__ import annotations

from functools import cached_property
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pandas as pd

from codage.analysis.chosen import chosen_codings
from codage.analysis.selection import EVERYTHING, Selection
from codage.domain.anchors import CoderId, DocumentId
from codage.domain.message import CodageError
from codage.domain.survey import VariableType
from codage.exporters.cell_kinds import moment_of
from codage.exporters.options import ExportOptions
from codage.exporters.survey_columns import SurveyColumns
from codage.project import Project
from codage.project.frames import Frames
from codage.project.rows import VariableRow

_NUMBERS = (VariableType.INTEGER, VariableType.DECIMAL)
_TICKED = VariableType.MULTIPLE


class StudyClosed(CodageError):  # noqa: N818
    """A frame was asked of a study that is closed."""


class Study:
    """A project opened for reading only, as it was at the first asking for each frame."""

    def __init__(self, path: str | PathLike[str], *, personal: bool = False) -> None:
        self._path = Path(path)
        self._personal = personal
        self._project: Project | None = Project.open(self._path, read_only=True)

    def close(self) -> None:
        """Let go of the file. Frames that were given stay."""
        if self._project is not None:
            self._project.close()
            self._project = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Study {str(self._path)!r}{'' if self._project else ', closed'}>"

    @property
    def path(self) -> Path:
        """The project's file."""
        return self._path

    @property
    def name(self) -> str:
        """The name of the study."""
        return self.project.name

    @property
    def project(self) -> Project:
        """The project behind, with all that can be read of it."""
        if self._project is None:
            raise StudyClosed(
                "{file} was closed. Open it again with codage.open to read more of it.",
                file=self._path.name,
            )
        return self._project

    @property
    def frames(self) -> Frames:
        """The frames that the functions of `codage.analysis` take."""
        return self.project.frames

    @property
    def codings(self) -> pd.DataFrame:
        """One row a coding of a person, in the order of documents and of the text.

        Columns: coding_id; document_id, document; code_id, code, path (the code and those above
        it); coder_id, coder; cases (their keys, joined by ``; ``); text; start, end (code
        points from 0); words, respondent_words; weight (0 to 100 or missing); origin; memo. The
        layer of what coders agreed on is not here, since it repeats theirs: see `agreed`.
        """
        return self._codings(EVERYTHING)

    @property
    def agreed(self) -> pd.DataFrame:
        """The codings that coders agreed on, in the columns of `codings`."""
        coders = self.frames.coders
        layers = coders.loc[coders["agreed"], "coder_id"].tolist()
        return self._codings(Selection(coder_ids=frozenset(map(CoderId, layers))))

    @property
    def documents(self) -> pd.DataFrame:
        """One row a document.

        Columns: document_id, document (its name), progress, cases (their keys, joined by
        ``; ``), turns, words, respondent_words, interviewer_words, file (its name), sha256.
        """
        table = self.frames.documents.rename(columns={"name": "document"})
        sources = {row.document_id: row for row in self.project.document_sources()}
        cases = self._cases_of_documents
        keys = [cases.get(document, "") for document in table["document_id"].tolist()]
        table.insert(3, "cases", pd.Series(keys, dtype="str"))
        table["file"] = [sources[one].file_name for one in table["document_id"]]
        table["sha256"] = [sources[one].file_sha256 for one in table["document_id"]]
        return table

    @property
    def turns(self) -> pd.DataFrame:
        """One row a turn, in the order of documents and of the text.

        Columns: turn_id; document_id, document; speaker, role (interviewer, respondent or
        unknown); start_ms, end_ms (in the recording, or missing); start (position in the
        document), length (both in code points), words; text.
        """
        table = self.frames.turns
        table.insert(2, "document", table["document_id"].map(self._document_names))
        table["text"] = self._cut(table["document_id"], table["start"], table["length"])
        return table

    @property
    def cases(self) -> pd.DataFrame:
        """One row a case, with its answers.

        Columns: case_id, case_key, case (its name), documents (their number), then one a
        variable by its name (``NAME_survey`` where it is one of these four): labelled answers
        as categories in the order of their scale, ticks and whole numbers as Int64, decimal ones
        as Float64, dates where all are, else text. Codes for no answer are missing;
        `attributes` has them.
        """
        table = self.frames.cases.rename(columns={"key": "case_key", "name": "case"})
        table["case_key"] = [self._survey.keys[case] for case in table["case_id"]]
        table["case"] = [self._survey.names[case] for case in table["case_id"]]
        table = table[["case_id", "case_key", "case", "documents"]]
        answers = self.frames.attributes.reindex(table["case_id"])
        taken = set(table.columns)
        columns = {
            f"{row.name}_survey" if row.name in taken else row.name: _answers(
                row, answers[row.name]
            )
            for row in self._variables
        }
        both = [table, pd.DataFrame(columns, index=table.index)]
        return pd.concat(both, axis="columns")

    @property
    def attributes(self) -> pd.DataFrame:
        """One row a case and variable that it has a value of, as the survey has it.

        Columns: case_id, case_key, case; variable, question (its label); value (text, a code
        where answers are coded), label (the value's, or the value); missing (whether the value
        stands for no answer).
        """
        answers = self.frames.attributes
        rows = []
        for case in self.frames.cases["case_id"].tolist():
            about = (case, self._survey.keys[case], self._survey.names[case])
            for row in self._variables:
                value = answers.at[case, row.name]
                if value is not None:
                    label = next((one for one in row.labels if one.value == value), None)
                    said = (label.label if label else "") or value
                    missing = bool(label and label.missing)
                    rows.append((*about, row.name, row.label, value, said, missing))
        names = ["case_id", "case_key", "case", "variable", "question", "value", "label", "missing"]
        return pd.DataFrame(rows, columns=names)

    @property
    def variables(self) -> pd.DataFrame:
        """One row a variable: variable, question, type, group (of several answers), values."""
        rows = [
            (
                row.name,
                row.label,
                row.type.value,
                row.group,
                "; ".join(f"{one.value} = {one.label}" for one in row.labels),
            )
            for row in self._variables
        ]
        return pd.DataFrame(rows, columns=["variable", "question", "type", "group", "values"])

    @property
    def codes(self) -> pd.DataFrame:
        """One row a code, in codebook order.

        Columns: code_id, code (its name), path (with those above it), depth (0 at the top),
        parent_id (or missing), definition, inclusion, exclusion, colour, archived.
        """
        table = self.frames.codes.rename(columns={"name": "code"})
        rows = {row.id: row for row in self.project.codes()}
        for name in ("definition", "inclusion", "exclusion"):
            table[name] = [getattr(rows[code], name) for code in table["code_id"]]
        first = ["code_id", "code", "path", "depth", "parent_id"]
        return table[[*first, "definition", "inclusion", "exclusion", "colour", "archived"]]

    @property
    def coders(self) -> pd.DataFrame:
        """One row a coder: coder_id, coder, agreed (the layer of what coders settled on)."""
        return self.frames.coders.rename(columns={"name": "coder"})

    @property
    def document_cases(self) -> pd.DataFrame:
        """One row a document and case that belong together: document_id, document, case_id,
        case_key, case; to merge `documents`, `codings` and `cases` by."""
        table = self.frames.document_cases
        table.insert(1, "document", table["document_id"].map(self._document_names))
        table["case_key"] = table["case_id"].map(self._survey.keys)
        table["case"] = table["case_id"].map(self._survey.names)
        return table

    def _codings(self, selection: Selection) -> pd.DataFrame:
        frames = self.frames
        table = chosen_codings(frames, selection)
        codes = frames.codes.set_index("code_id")
        coders = frames.coders.set_index("coder_id")["name"]
        memos = frames.coding_memos
        places = zip(table["coding_id"].tolist(), table["document_id"].tolist(), strict=True)
        own, whole = self._cases_of_codings, self._cases_of_documents
        cases = [own.get(coding) or whole.get(document, "") for coding, document in places]
        return pd.DataFrame(
            {
                "coding_id": table["coding_id"],
                "document_id": table["document_id"],
                "document": table["document_id"].map(self._document_names),
                "code_id": table["code_id"],
                "code": table["code_id"].map(codes["name"]),
                "path": table["code_id"].map(codes["path"]),
                "coder_id": table["coder_id"],
                "coder": table["coder_id"].map(coders),
                "cases": pd.Series(cases, dtype="str"),
                "text": self._cut(
                    table["document_id"], table["start"], table["end"] - table["start"]
                ),
                **{name: table[name] for name in ("start", "end", "words", "respondent_words")},
                "weight": table["weight"],
                "origin": table["origin"].astype("str"),
                "memo": pd.Series(
                    [memos.get(coding, "") for coding in table["coding_id"]], dtype="str"
                ),
            }
        )

    def _cut(self, documents: pd.Series, starts: pd.Series, lengths: pd.Series) -> pd.Series:
        """The text at these places."""
        texts = {
            document: self.project.document_text(DocumentId(document)).text
            for document in documents.unique().tolist()
        }
        places = zip(documents.tolist(), starts.tolist(), lengths.tolist(), strict=True)
        cut = [texts[document][start : start + length] for document, start, length in places]
        return pd.Series(cut, index=documents.index, dtype="str")

    @property
    def _variables(self) -> list[VariableRow]:
        return [row for row in self.frames.variables if self._personal or not row.personal]

    @cached_property
    def _survey(self) -> SurveyColumns:
        options = ExportOptions(personal=self._personal)
        return SurveyColumns(self.frames, options, str, taken=(), only=())

    @property
    def _document_names(self) -> dict[int, str]:
        return {int(one): name for one, name in self.project.document_names().items()}

    @property
    def _cases_of_documents(self) -> dict[int, str]:
        return self._keys_of(self.frames.document_cases, "document_id")

    @property
    def _cases_of_codings(self) -> dict[int, str]:
        """Those of codings whose speakers have cases of their own."""
        return self._keys_of(self.frames.coding_cases, "coding_id")

    def _keys_of(self, links: pd.DataFrame, name: str) -> dict[int, str]:
        """The keys of the cases of each document, or coding, joined by a semicolon."""
        keys: dict[int, list[str]] = {}
        for one, case in zip(links[name].tolist(), links["case_id"].tolist(), strict=True):
            keys.setdefault(one, []).append(self._survey.keys[case])
        return {one: "; ".join(cases) for one, cases in keys.items()}


def _answers(row: VariableRow, values: pd.Series) -> Any:
    """The answers to one question, by row."""
    missing = {label.value for label in row.labels if label.missing}
    given = [None if value in missing else value for value in values.tolist()]
    if row.type in _NUMBERS or (row.type is _TICKED and not row.labels):
        numbers = pd.to_numeric(pd.Series(given, dtype=object), errors="coerce")
        if numbers.notna().sum() == sum(value is not None for value in given):
            return numbers.astype(_number_type(row.type, numbers)).array
    if row.type is VariableType.DATE:
        dates = [moment_of(value) for value in given]
        if all(value is None or date for value, date in zip(given, dates, strict=True)):
            return pd.Series(dates, dtype="datetime64[us]").array
    valid = [label for label in row.labels if not label.missing]
    if not valid:
        return pd.Series(given, dtype="str").array
    names = {label.value: label.label or label.value for label in valid}
    others = sorted({value for value in given if value is not None} - names.keys())
    said = [None if value is None else names.get(value, value) for value in given]
    categories = list(dict.fromkeys([*names.values(), *others]))
    return pd.Categorical(said, categories, ordered=row.type is VariableType.ORDINAL)


def _number_type(kind: VariableType, numbers: pd.Series) -> Any:
    """Whole numbers where the variable is of them, and all are."""
    whole = bool((numbers.dropna() % 1 == 0).all())
    return "Int64" if whole and kind is not VariableType.DECIMAL else "Float64"
