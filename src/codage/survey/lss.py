"""The structure of a LimeSurvey questionnaire (.lss): codes, texts, types, answers, order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from codage.domain.survey import ValueLabel, VariableType
from codage.survey.errors import SurveyError
from codage.survey.questionnaire import Expected, Questionnaire, headed, plain_text
from codage.survey.scales import is_scale
from codage.survey.table import Description, SurveyFile

_Row = dict[str, str]
_N, _O, _D = VariableType.NOMINAL, VariableType.ORDINAL, VariableType.DATE
_T, _M = VariableType.TEXT, VariableType.MULTIPLE
_PLAIN: dict[str, VariableType | None] = {
    **dict.fromkeys("STUI", _T),
    **dict.fromkeys("NK:", VariableType.DECIMAL),
    "*": None,
    **dict.fromkeys("L!OGY1R", _N),
    **dict.fromkeys("5ABEFH", _O),
    **{"C": _N, "D": _D, "Q": _T, ";": _T, "M": _M, "P": _M},
}
_WORDS = {
    "fr": {
        "Y": "Oui", "N": "Non", "U": "Incertain", "F": "Femme", "M": "Homme",
        "I": "Augmenté", "S": "Identique", "D": "Diminué", "-oth-": "Autre",
        "rank": "Rang", "scale": "Échelle", "comment": "Commentaire",
    },
    "en": {
        "Y": "Yes", "N": "No", "U": "Uncertain", "F": "Female", "M": "Male",
        "I": "Increase", "S": "Same", "D": "Decrease", "-oth-": "Other",
        "rank": "Rank", "scale": "Scale", "comment": "Comment",
    },
}  # fmt: skip
_BUILT_IN = {"Y": "YN", "G": "FM", "C": "YUN", "E": "ISD", "5": "12345", "A": "12345"}


def recognises(file: SurveyFile) -> bool:
    """Whether the file is LimeSurvey's description of a survey."""
    return b"<LimeSurveyDocType>Survey<" in file.head


def read(file: SurveyFile) -> Questionnaire:
    """The columns that the survey's exports may have.

    Raises:
        SurveyError: the file is damaged or declares entities.
    """
    try:
        root = ElementTree.parse(file.path, forbid_dtd=True).getroot()
    except (SyntaxError, ValueError, OSError, DefusedXmlException):
        raise SurveyError(
            "{file} is damaged, or declares entities, and was not used. Export the structure of "
            "the survey (.lss) again.",
            file=file.path.name,
        ) from None
    survey = _Survey(root)
    return Questionnaire(file.path.name, tuple(survey.expected()))


class _Survey:
    """The rows of the file's tables, put together; texts are those of the first language."""

    def __init__(self, root: Any) -> None:
        self._tables = {
            table.tag: [_cells(row) for row in table.iterfind("./rows/row")] for table in root
        }
        language = next((x.text or "" for x in root.iterfind("./languages/language")), "")
        base = next((row.get("language", "") for row in self._tables.get("surveys", [])), "")
        self._language = base or language
        self._words = _WORDS["fr" if self._language.startswith("fr") else "en"]
        self._question_texts = self._texts("question_l10ns", "qid", "question")
        self._answer_texts = self._texts("answer_l10ns", "aid", "answer")
        self._parts: dict[str, list[_Row]] = defaultdict(list)
        for row in self._in_language("subquestions"):
            self._parts[row.get("parent_qid", "")].append(row)
        self._answers: dict[tuple[str, str], list[ValueLabel]] = defaultdict(list)
        for row in self._in_language("answers"):
            text = self._answer_texts.get(row.get("aid", ""), row.get("answer", ""))
            label = ValueLabel(row.get("code", ""), plain_text(text) or row.get("code", ""))
            self._answers[row.get("qid", ""), row.get("scale_id", "0")].append(label)
        self._attributes = {
            (row.get("qid", ""), row.get("attribute", "")): row.get("value", "")
            for row in self._tables.get("question_attributes", [])
        }

    def expected(self) -> Iterator[Expected]:
        groups = {
            row.get("gid", ""): _number(row.get("group_order", ""))
            for row in self._tables.get("groups", [])
        }
        questions = [
            row for row in self._in_language("questions") if row.get("parent_qid", "0") in ("", "0")
        ]
        questions.sort(
            key=lambda row: (groups.get(row.get("gid", ""), 0), _number(row["question_order"]))
        )
        for row in questions:
            yield from self._columns(row)

    def _columns(self, row: _Row) -> Iterator[Expected]:
        qid, code, kind = row.get("qid", ""), row.get("title", ""), row.get("type", "")
        text = self._text(row)
        labels = self._labels(qid, kind)
        if kind not in _PLAIN or not code:
            return
        if kind in "MPKQABCEFH":
            several = code if kind in "MP" else ""
            for part in self._sorted(qid, "0"):
                yield self._column(code, text, [part], _PLAIN[kind], labels, several)
                if kind == "P":
                    comment = {**part, "title": f"{part.get('title', '')}comment"}
                    yield self._column(code, text, [comment], _T, ())
            if row.get("other") == "Y":
                other = {"title": "other", "question": self._words["-oth-"]}
                yield self._column(code, text, [other], _T, (), several)
        elif kind in ":;":
            ticked = self._attributes.get((qid, "multiflexible_checkbox")) == "1"
            for part in self._sorted(qid, "0"):
                for across in self._sorted(qid, "1"):
                    group = f"{code}_{part.get('title', '')}" if ticked else ""
                    both = [part, across]
                    yield self._column(code, text, both, _M if ticked else _PLAIN[kind], (), group)
        elif kind == "1":
            for part in self._sorted(qid, "0"):
                for scale in ("0", "1"):
                    place = {
                        "title": str(int(scale) + 1),
                        "question": f"{self._words['scale']} {int(scale) + 1}",
                    }
                    labels = tuple(self._answers[qid, scale])
                    yield self._column(code, text, [part, place], _N, labels, apart=True)
        elif kind == "R":
            for rank in range(1, len(self._answers[qid, "0"]) + 1):
                place = {"title": str(rank), "question": f"{self._words['rank']} {rank}"}
                yield self._column(code, text, [place], _N, labels)
        else:
            if kind in "L!" and row.get("other") == "Y":
                labels += (ValueLabel("-oth-", self._words["-oth-"]),)
            yield self._column(code, text, [], _ordered(_PLAIN[kind], labels), labels)
            if kind in "L!" and row.get("other") == "Y":
                other = {"title": "other", "question": self._words["-oth-"]}
                yield self._column(code, text, [other], _T, ())
            if kind == "O":
                yield self._column(
                    code, text, [{"title": "comment", "question": self._words["comment"]}], _T, ()
                )

    def _column(
        self,
        code: str,
        text: str,
        parts: Sequence[_Row],
        kind: VariableType | None,
        labels: tuple[ValueLabel, ...],
        group: str = "",
        apart: bool = False,
    ) -> Expected:
        titles = [part.get("title", "") for part in parts]
        texts = [self._text(part) for part in parts]
        name = "_".join([code, *titles])
        inside = "][".join(titles) if apart else "_".join(titles)
        coded = f"{code}[{inside}]" if titles else code
        wordy = f"{text} [{']['.join(texts)}]" if titles else text
        label = " – ".join(filter(None, [text, *texts]))
        about = Description(name, label, kind, labels, group)
        return headed(about, coded, name, wordy, f"{coded}. {wordy}", f"{name}. {wordy}")

    def _labels(self, qid: str, kind: str) -> tuple[ValueLabel, ...]:
        if kind == "B":
            return tuple(ValueLabel(str(step), str(step)) for step in range(1, 11))
        if kind in _BUILT_IN:
            return tuple(ValueLabel(sign, self._words.get(sign, sign)) for sign in _BUILT_IN[kind])
        return tuple(self._answers[qid, "0"]) if kind in "L!OFHR" else ()

    def _text(self, row: _Row) -> str:
        text = self._question_texts.get(row.get("qid", "-"), row.get("question", ""))
        return plain_text(text)

    def _texts(self, table: str, key: str, column: str) -> dict[str, str]:
        texts: dict[str, str] = {}
        for row in self._tables.get(table, []):
            if row.get(key, "") not in texts or row.get("language") == self._language:
                texts[row.get(key, "")] = row.get(column, "")
        return texts

    def _in_language(self, table: str) -> list[_Row]:
        rows = self._tables.get(table, [])
        own = [row for row in rows if row.get("language", "") in ("", self._language)]
        return sorted(own or rows, key=lambda row: _number(row.get("sortorder", "")))

    def _sorted(self, qid: str, scale: str) -> list[_Row]:
        rows = [row for row in self._parts[qid] if row.get("scale_id", "0") in ("", scale)]
        return sorted(rows, key=lambda row: _number(row.get("question_order", "")))


def _cells(row: Any) -> _Row:
    return {cell.tag: (cell.text or "").strip() for cell in row}


def _ordered(kind: VariableType | None, labels: tuple[ValueLabel, ...]) -> VariableType | None:
    if kind is _N and is_scale([label.label for label in labels]):
        return _O
    return kind


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0
