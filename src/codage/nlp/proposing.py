"""What a study names, ready to be accepted or refused: every text searched, mentions grouped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codage.domain.grouping import grouped
from codage.domain.pseudonyms import Entity, Holder, Mention, Place
from codage.domain.task import Advance, unwatched
from codage.nlp.entities import find_names
from codage.nlp.known import known_names
from codage.nlp.pipelines import language_of
from codage.project import Project
from codage.project.pseudonyms import pseudonyms_in_use, texts_to_search


@dataclass(frozen=True, slots=True)
class Proposal:
    """The entities of a study, by kind, the surest first, and the texts they stand in."""

    entities: tuple[Entity, ...]
    texts: Mapping[Place, str]

    def context(self, mention: Mention, width: int = 60) -> tuple[str, str]:
        """What stands before and after a mention, at most `width` characters of each."""
        text = self.texts[mention.place]
        return text[max(0, mention.start - width) : mention.start], text[mention.end :][:width]


def propose(project: Project, *, advance: Advance = unwatched) -> Proposal:
    """Search a whole project for names. Only reads it; made to run in the background.

    The first search loads a language model, which takes seconds. Raises Cancelled.
    """
    passages = texts_to_search(project)
    turns = (one.text for one in passages if one.place.holder is Holder.TURN)
    language = language_of(turns)
    mentions = find_names(passages, known=known_names(project), language=language, advance=advance)
    entities = grouped(mentions, taken=pseudonyms_in_use(project), language=language)
    return Proposal(tuple(entities), {one.place: one.text for one in passages})
