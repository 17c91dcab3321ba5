"""What a shell's words choose: codes, documents and conditions by their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codage.analysis.selection import Absent, Answer, Condition, Hierarchy, Selection, Spoken
from codage.domain.anchors import CodeId, CoderId, DocumentId
from codage.domain.message import CodageError
from codage.project import Project
from codage.project.rows import VariableRow

_MOST = 40


class ChoiceError(CodageError):
    """A name that the project does not have."""


def selection_of(
    project: Project,
    *,
    codes: Sequence[str] = (),
    documents: Sequence[str] = (),
    where: Sequence[str] = (),
    coder_ids: frozenset[CoderId] | None = None,
    spoken: Spoken = Spoken.ALL,
    hierarchy: Hierarchy = Hierarchy.OWN,
) -> Selection:
    """The selection of what is named; what is not named is everything.

    A code is named as it is or with those above it, ``A > B``; a condition is
    ``VARIABLE=VALUE``, its value a code or a label, ``(no answer)`` or ``(no case)``. Conditions
    on one variable are alternatives. Raises ChoiceError.
    """
    return Selection(
        document_ids=_documents(project, documents) if documents else None,
        code_ids=_codes(project, codes) if codes else None,
        coder_ids=coder_ids,
        conditions=_conditions(project.variables(), where),
        spoken=spoken,
        hierarchy=hierarchy,
    )


def group_of(project: Project, texts: Sequence[str]) -> Selection:
    """The group that is named by conditions, codes, or both: all of them together.

    Raises ChoiceError.
    """
    listed = project.frames.codes
    codes = {name.casefold() for column in ("path", "name") for name in listed[column]}
    where = [text for text in texts if "=" in text and text.casefold() not in codes]
    return selection_of(project, codes=[text for text in texts if text not in where], where=where)


def coders_of(project: Project, names: Sequence[str] | None) -> frozenset[CoderId] | None:
    """The coders of these names, or None for all. Raises ChoiceError."""
    if not names:
        return None
    found: set[CoderId] = set()
    for name in names:
        coder = project.find_coder(name)
        if coder is None:
            known = ", ".join(row.name for row in project.coders())
            raise ChoiceError(
                "There is no coder {name} in {file}. Its coders are: {known}.",
                name=name,
                file=project.path.name,
                known=known,
            )
        found.add(coder.id)
    return frozenset(found)


def _documents(project: Project, names: Sequence[str]) -> frozenset[DocumentId]:
    known = {name.casefold(): document for document, name in project.document_names().items()}
    return frozenset(_found(known, name, project.document_names().values()) for name in names)


def _found(known: dict[str, DocumentId], name: str, names: Iterable[str]) -> DocumentId:
    if (document := known.get(name.casefold())) is None:
        raise ChoiceError(
            "There is no document {name}. The documents are: {known}.",
            name=name,
            known=_listed(names),
        )
    return document


def _codes(project: Project, names: Sequence[str]) -> frozenset[CodeId]:
    codes = project.frames.codes
    found: set[CodeId] = set()
    for name in names:
        wanted = " > ".join(part.strip() for part in name.split(">")).casefold()
        at = codes["path"].str.casefold() == wanted
        if not at.any():
            at = codes["name"].str.casefold() == wanted
        if at.sum() > 1:
            raise ChoiceError(
                "Several codes are called {name}. Say with those above it which: {paths}.",
                name=name,
                paths="; ".join(codes.loc[at, "path"]),
            )
        if not at.any():
            raise ChoiceError(
                "There is no code {name}. The codes are: {known}.",
                name=name,
                known=_listed(codes["name"]),
            )
        found.add(CodeId(int(codes.loc[at, "code_id"].iloc[0])))
    return frozenset(found)


def _conditions(variables: Sequence[VariableRow], where: Sequence[str]) -> tuple[Condition, ...]:
    values: dict[str, set[Answer]] = {}
    for text in where:
        name, equals, value = text.partition("=")
        variable = next((one for one in variables if one.name == name.strip()), None)
        if variable is None or not equals:
            raise ChoiceError(
                "{text} is no condition. Write VARIABLE=VALUE. The variables are: {known}.",
                text=text,
                known=_listed(one.name for one in variables),
            )
        values.setdefault(variable.name, set()).add(_answer(variable, value.strip()))
    return tuple(Condition(name, frozenset(answers)) for name, answers in values.items())


def _answer(variable: VariableRow, text: str) -> Answer:
    absent = {one.value: one for one in Absent}
    if text in absent:
        return absent[text]
    labels = {one.value: one.label for one in variable.labels}
    if not labels or text in labels:
        return text
    for value, label in labels.items():
        if label.casefold() == text.casefold():
            return value
    raise ChoiceError(
        "{variable} has no value {text}. Its values are: {known}.",
        variable=variable.name,
        text=text,
        known=_listed(f"{value} ({label})" for value, label in labels.items()),
    )


def _listed(names: Iterable[str]) -> str:
    listed = list(names)
    tail = ", …" if len(listed) > _MOST else ""
    return (", ".join(listed[:_MOST]) or "-") + tail
