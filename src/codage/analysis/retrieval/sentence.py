"""A query in words: one sentence, the title of its answer on screen and in files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from codage.analysis.selection import Absent
from codage.domain.message import Message
from codage.domain.query import (
    CaseHas,
    CodedBy,
    CodedOn,
    Codes,
    Comparison,
    Condition,
    Group,
    InDocuments,
    Match,
    Query,
    Related,
    Relation,
    Weighs,
    Whose,
    is_vacuous,
)
from codage.project.project import Project

InWords = Callable[[Message], str]
GONE = Message("(gone)")
"""What is no longer in the project."""


@dataclass(frozen=True, slots=True)
class Names:
    """What everything that a query names is called.

    ``parents`` are codes with others under them. ``values`` has the value labels by variable;
    ``day`` writes an ISO date for the reader.
    """

    codes: Mapping[int, str] = field(default_factory=dict)
    parents: frozenset[int] = frozenset()
    code_sets: Mapping[int, str] = field(default_factory=dict)
    coders: Mapping[int, str] = field(default_factory=dict)
    documents: Mapping[int, str] = field(default_factory=dict)
    document_sets: Mapping[int, str] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    day: Callable[[str], str] = str


def names_in(project: Project, day: Callable[[str], str] = str) -> Names:
    """The names of everything in `project`."""
    codes = project.codes()
    variables = project.variables()
    return Names(
        {row.id: row.name for row in codes},
        frozenset(row.parent_id for row in codes if row.parent_id is not None),
        {row.id: row.name for row in project.code_sets()},
        {row.id: row.name for row in project.coders()},
        {int(one): name for one, name in project.document_names().items()},
        {row.id: row.name for row in project.document_sets()},
        {row.name: row.label or row.name for row in variables},
        {
            row.name: {label.value: label.label or label.value for label in row.labels}
            for row in variables
        },
        day,
    )


def sentence(query: Query, names: Names, in_words: InWords = str) -> str:
    """`query` as one sentence without its full stop; what was not chosen yet is left out."""
    told = _Telling(names, in_words)
    conditions = [one for one in query.where.conditions if not is_vacuous(one)]
    words = told.subject(query)
    if conditions:
        where = told.clauses(conditions, query.where.match)
        if query.where.negated:
            where = in_words(Message("not ({clauses})", {"clauses": where}))
        words = in_words(Message("{segments} {clauses}", {"segments": words, "clauses": where}))
    return words


_RELATIONS: Mapping[Relation, tuple[Message, Message]] = {
    Relation.OVERLAP: (Message("that overlap {others}"), Message("that do not overlap {others}")),
    Relation.INSIDE: (
        Message("that lie inside {others}"),
        Message("that do not lie inside {others}"),
    ),
    Relation.CONTAINS: (Message("that contain {others}"), Message("that do not contain {others}")),
    Relation.FOLLOWED_BY: (
        Message("that are followed within {count} turns by {others}"),
        Message("that are not followed within {count} turns by {others}"),
    ),
    Relation.PRECEDED_BY: (
        Message("that are preceded within {count} turns by {others}"),
        Message("that are not preceded within {count} turns by {others}"),
    ),
    Relation.WITHIN_TURNS: (
        Message("that are at most {count} turns from {others}"),
        Message("that are more than {count} turns from {others}"),
    ),
    Relation.SAME_TURN: (
        Message("that share a turn with {others}"),
        Message("that share no turn with {others}"),
    ),
    Relation.SAME_DOCUMENT: (
        Message("that are in the same interview as {others}"),
        Message("that are in another interview than {others}"),
    ),
}
_COMPARISONS: Mapping[Comparison, tuple[Message, Message]] = {
    Comparison.IS: (
        Message("whose case has {value} as “{variable}”"),
        Message("whose case does not have {value} as “{variable}”"),
    ),
    Comparison.AT_LEAST: (
        Message("whose case has at least {value} as “{variable}”"),
        Message("whose case does not have at least {value} as “{variable}”"),
    ),
    Comparison.AT_MOST: (
        Message("whose case has at most {value} as “{variable}”"),
        Message("whose case does not have at most {value} as “{variable}”"),
    ),
    Comparison.HOLDS: (
        Message("whose case says “{value}” under “{variable}”"),
        Message("whose case does not say “{value}” under “{variable}”"),
    ),
}
_ABSENT = {
    Absent.MISSING.value: Message("(no answer)"),
    Absent.NO_CASE.value: Message("(no case)"),
}


class _Telling:
    """Puts the parts of one sentence into words."""

    def __init__(self, names: Names, in_words: InWords) -> None:
        self._names = names
        self._say = in_words

    def subject(self, query: Query) -> str:
        """Which segments the query is about."""
        if query.among is None:
            return self._segments(
                query.codes, Message("All segments"), Message("Segments coded {codes}")
            )
        title = query.among.title or self._say(Message("a list"))
        listed = self._say(Message("Segments behind “{title}”", {"title": title}))
        if query.codes.are_any:
            return listed
        coded = Message(
            "{segments} coded {codes}", {"segments": listed, "codes": self.codes(query.codes)}
        )
        return self._say(coded)

    def clauses(self, conditions: Iterable[Condition], match: Match) -> str:
        """Conditions beside each other."""
        return self._list([self._clause(one) for one in conditions], match)

    def codes(self, codes: Codes) -> str:
        """Codes and sets of codes by name."""
        names = [self._name(self._names.codes, code) for code in codes.codes]
        names.sort(key=str.casefold)
        for one in sorted(codes.sets):
            name = self._name(self._names.code_sets, one)
            names.append(self._say(Message("the set “{name}”", {"name": name})))
        told = self._list(names, Match.ANY)
        if codes.with_subcodes and (codes.sets or codes.codes & self._names.parents):
            return self._say(Message("{codes} and the codes under it", {"codes": told}))
        return told

    def _segments(self, codes: Codes, every: Message, some: Message) -> str:
        if codes.are_any:
            return self._say(every)
        return self._say(Message(some.template, {"codes": self.codes(codes)}))

    def _clause(self, condition: Condition) -> str:
        negated = condition.negated
        match condition:
            case Group(match, conditions):
                inner = self.clauses([one for one in conditions if not is_vacuous(one)], match)
                whole = Message("not ({clauses})") if negated else Message("({clauses})")
                return self._say(Message(whole.template, {"clauses": inner}))
            case Related():
                return self._relation(condition)
            case CodedBy(coders):
                whole = (
                    Message("that {names} did not code")
                    if negated
                    else Message("that {names} coded")
                )
                names = [self._name(self._names.coders, one) for one in sorted(coders)]
                return self._say(Message(whole.template, {"names": self._list(names, Match.ANY)}))
            case InDocuments():
                return self._place(condition)
            case CaseHas():
                return self._case(condition)
            case CodedOn():
                return self._date(condition)
            case Weighs():
                return self._weight(condition)
        raise TypeError(condition)

    def _relation(self, condition: Related) -> str:
        others = self._segments(
            condition.codes, Message("other segments"), Message("segments coded {codes}")
        )
        if condition.whose is Whose.SAME:
            others = self._say(Message("{segments} by the same coder", {"segments": others}))
        elif condition.whose is Whose.ANOTHER:
            others = self._say(Message("{segments} by another coder", {"segments": others}))
        whole = _RELATIONS[condition.relation][condition.negated].template
        return self._say(Message(whole, {"others": others, "count": condition.turns}))

    def _place(self, condition: InDocuments) -> str:
        names = [self._name(self._names.documents, one) for one in condition.documents]
        names.sort(key=str.casefold)
        for one in sorted(condition.sets):
            name = self._name(self._names.document_sets, one)
            names.append(self._say(Message("the set “{name}”", {"name": name})))
        whole = (
            Message("that are not in {names}")
            if condition.negated
            else Message("that are in {names}")
        )
        return self._say(Message(whole.template, {"names": self._list(names, Match.ANY)}))

    def _case(self, condition: CaseHas) -> str:
        labels = self._names.values.get(condition.variable, {})
        values = [
            self._say(_ABSENT[value]) if value in _ABSENT else labels.get(value, value)
            for value in condition.values
        ]
        variable = self._names.variables.get(condition.variable) or condition.variable
        if condition.comparison is not Comparison.IS:
            values = values[:1]
        whole = _COMPARISONS[condition.comparison][condition.negated].template
        told = self._list(values, Match.ANY)
        return self._say(Message(whole, {"variable": variable, "value": told}))

    def _date(self, condition: CodedOn) -> str:
        first, last = (
            self._names.day(day) if day else "" for day in (condition.first, condition.last)
        )
        if not last:
            told = Message("that were coded since {first}", {"first": first})
        elif not first:
            told = Message("that were coded until {last}", {"last": last})
        else:
            told = Message("that were coded from {first} to {last}", {"first": first, "last": last})
        words = self._say(told)
        whole = Message("not ({clauses})", {"clauses": words})
        return self._say(whole) if condition.negated else words

    def _weight(self, condition: Weighs) -> str:
        least, most = condition.least, condition.most
        if (least, most) == (0, 100):
            told = Message("without a weight") if condition.negated else Message("with a weight")
            return self._say(told)
        whole = (
            Message("that do not weigh {least} to {most}")
            if condition.negated
            else Message("that weigh {least} to {most}")
        )
        return self._say(Message(whole.template, {"least": least, "most": most}))

    def _list(self, parts: Sequence[str], match: Match) -> str:
        if len(parts) < 2:
            return "".join(parts)
        *some, last = parts
        told = some[0]
        for one in some[1:]:
            told = self._say(Message("{some}, {next}", {"some": told, "next": one}))
        whole = Message("{some} and {last}") if match is Match.ALL else Message("{some} or {last}")
        return self._say(Message(whole.template, {"some": told, "last": last}))

    def _name(self, names: Mapping[int, str], one: int) -> str:
        return names.get(one) or self._say(GONE)
