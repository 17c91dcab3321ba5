"""The structure of a LimeSurvey questionnaire (.lss): codes, texts, types, answers, order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from codage.domain.message import Message
from codage.domain.survey import ValueLabel, VariableType
from codage.survey.errors import SurveyError
from codage.survey.questionnaire import (
    Expected,
    Questionnaire,
    headed,
    in_languages,
    plain_text,
)
from codage.survey.scales import is_scale
from codage.survey.table import Description, SurveyFile
from codage.survey.technical import SENT_IN

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
        "othercomment": "Autre commentaire",
    },
    "en": {
        "Y": "Yes", "N": "No", "U": "Uncertain", "F": "Female", "M": "Male",
        "I": "Increase", "S": "Same", "D": "Decrease", "-oth-": "Other",
        "rank": "Rank", "scale": "Scale", "comment": "Comment",
        "othercomment": "Other comment",
    },
}  # fmt: skip
_BUILT_IN = {"Y": "YN", "G": "FM", "C": "YUN", "E": "DSI", "5": "12345", "A": "12345"}
_TICK = {"2": "N"}  # the export can write 1 and 2 for yes and no
_OTHER_WORDS = {
    "Y": {"1": "Y", "2": "N"},
    "G": {"Féminin": "F", "Masculin": "M", "Féminine": "F", "Masculine": "M"},
    "C": {"Indécis": "U", "Ne sais pas": "U", "Sans avis": "U"},
    "E": {
        **{"Augmenter": "I", "Augmentation": "I", "Hausse": "I", "Increased": "I"},
        **{"Sans changement": "S", "Pareil": "S", "Inchangé": "S", "Stable": "S"},
        **{"Diminuer": "D", "Diminution": "D", "Baisse": "D", "Decreased": "D"},
    },
}
_SHOWN = Message("Left out: it shows a text and asks nothing.")


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
    languages = [node.text or "" for node in root.iterfind("./languages/language")]
    base = root.findtext("./surveys/rows/row/language", "").strip()
    ordered = dict.fromkeys(filter(None, (base, *languages))) or ("",)
    return in_languages(
        file.path.name, [_Survey(root, language).expected() for language in ordered]
    )


class _Survey:
    """The rows of the file's tables, put together, with the texts of one language."""

    def __init__(self, root: Any, language: str) -> None:
        self._tables = {
            table.tag: [_cells(row) for row in table.iterfind("./rows/row")] for table in root
        }
        self._language = language
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
        question = _Question(code, self._text(row), self._words)
        labels = self._labels(qid, kind)
        if not code:
            return
        if kind in ("X", "|"):
            yield from _asking_nothing(question, kind)
        elif kind not in _PLAIN:
            return
        elif kind in "MPKQABCEFH":
            several = code if kind in "MP" else ""
            wordings = _TICK if several else _OTHER_WORDS.get(kind)
            for part in self._sorted(qid, "0"):
                title, text = part.get("title", ""), self._text(part)
                yield question.column([title], [text], _PLAIN[kind], labels, several, wordings)
                if kind == "P":
                    yield question.column([f"{title}comment"], [text, self._words["comment"]], _T)
            if row.get("other") == "Y":
                yield question.column(["other"], [self._words["-oth-"]], _T, (), several)
                if kind == "P":
                    yield question.column(["othercomment"], [self._words["othercomment"]], _T)
        elif kind in ":;":
            ticked = self._attributes.get((qid, "multiflexible_checkbox")) == "1"
            for part in self._sorted(qid, "0"):
                for across in self._sorted(qid, "1"):
                    group = f"{code}_{part.get('title', '')}" if ticked else ""
                    titles = [part.get("title", ""), across.get("title", "")]
                    texts = [self._text(part), self._text(across)]
                    type_ = _M if ticked else _PLAIN[kind]
                    yield question.column(titles, texts, type_, (), group)
        elif kind == "1":
            for part in self._sorted(qid, "0"):
                for scale in (0, 1):
                    labels = tuple(self._answers[qid, str(scale)])
                    type_ = _ordered(_N, labels)
                    yield question.on_scale(scale, part["title"], self._text(part), type_, labels)
        elif kind == "R":
            for rank in range(1, len(self._answers[qid, "0"]) + 1):
                place = f"{self._words['rank']} {rank}"
                yield question.column([str(rank)], [place], _N, labels)
        else:
            other = row.get("other") == "Y" and kind in "L!"
            if other:
                labels += (ValueLabel("-oth-", self._words["-oth-"]),)
            type_ = _ordered(_PLAIN[kind], labels)
            yield question.column([], [], type_, labels, wordings=_OTHER_WORDS.get(kind))
            if other:
                yield question.column(["other"], [self._words["-oth-"]], _T)
            if kind == "O":
                yield question.column(["comment"], [self._words["comment"]], _T)

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


@dataclass(frozen=True, slots=True)
class _Question:
    """A question's code and text, in the language that has these `words`."""

    code: str
    text: str
    words: Mapping[str, str]

    def column(
        self,
        titles: Sequence[str],
        texts: Sequence[str],
        kind: VariableType | None,
        labels: tuple[ValueLabel, ...] = (),
        group: str = "",
        wordings: Mapping[str, str] | None = None,
    ) -> Expected:
        """The column of a part of the question, known by the codes and texts of the part."""
        name = "_".join([self.code, *titles])
        coded = f"{self.code}[{'_'.join(titles)}]" if titles else self.code
        return self._headed(name, (coded, name), texts, kind, labels, group, wordings)

    def on_scale(
        self,
        scale: int,
        title: str,
        text: str,
        kind: VariableType | None,
        labels: tuple[ValueLabel, ...],
    ) -> Expected:
        """The column of a part on the first or second scale: counted from 1, or from 0."""
        heads = (f"{self.code}[{title}][{scale + 1}]", f"{self.code}_{title}_{scale}")
        texts = [text, f"{self.words['scale']} {scale + 1}"]
        name = f"{self.code}_{title}_{scale + 1}"
        return self._headed(name, heads, texts, kind, labels)

    def _headed(
        self,
        name: str,
        heads: Sequence[str],
        texts: Sequence[str],
        kind: VariableType | None,
        labels: tuple[ValueLabel, ...],
        group: str = "",
        wordings: Mapping[str, str] | None = None,
    ) -> Expected:
        wordy = f"{self.text} [{']['.join(texts)}]" if texts else self.text
        label = " – ".join(filter(None, [self.text, *texts]))
        about = Description(name, label, kind, labels, group)
        both = (f"{head}. {wordy}" for head in heads)
        return headed(about, *heads, wordy, *both, wordings=wordings)


def _asking_nothing(question: _Question, kind: str) -> Iterator[Expected]:
    """The columns of a text that is shown, or of files that are sent in: nothing of a case."""
    shown = Description(question.code, question.text, _T, included=False, notes=(_SHOWN,))
    if kind == "X":
        yield headed(shown, question.code, question.text, f"{question.code}. {question.text}")
        return
    counted = f"filecount - {question.text}"
    for name, head, text in (
        (question.code, question.code, question.text),
        (f"{question.code}_filecount", f"{question.code}[filecount]", counted),
    ):
        about = Description(name, text, _T, included=False, notes=(SENT_IN,))
        yield headed(about, head, name, text, f"{head}. {text}", f"{name}. {text}")


def _cells(row: Any) -> _Row:
    return {cell.tag: (cell.text or "").strip() for cell in row}


def _ordered(kind: VariableType | None, labels: tuple[ValueLabel, ...]) -> VariableType | None:
    if kind is _N and is_scale([label.label for label in labels]):
        return _O
    return kind


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0
