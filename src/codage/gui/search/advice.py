"""What the panel of search says when it has nothing to show, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass

from codage.domain.searching import Manner
from codage.gui.words import tr

EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Advice:
    """A sentence, and a button with what it asks for: a `Manner`, or EVERYWHERE."""

    text: str
    action: str = ""
    command: str = ""


def before_searching() -> Advice:
    """What can be looked for."""
    return Advice(
        tr(
            "Type words to see every place where they are said, in context.\n\n"
            '"two words" side by side\n'
            "mutualis* any word that begins so\n"
            "ville NEAR/5 donnée close to each other\n\n"
            "“Families” finds mutualisation for mutualiser too."
        )
    )


def nothing_found(text: str, manner: Manner, narrowed: bool) -> Advice:
    """How to find more; `narrowed` is whether only a part of the study was searched."""
    if narrowed:
        sentence = tr("“{text}” is not found where you look.", text=text)
        return Advice(sentence, tr("Look everywhere"), EVERYWHERE)
    sentence = tr("Nobody says “{text}”.", text=text)
    if manner is Manner.WORDS and text[-1].isalnum():
        return Advice(sentence, tr("Look for all forms of the words"), Manner.LEMMAS.value)
    if manner is Manner.LEMMAS:
        return Advice(sentence, tr("Look for words of the same family"), Manner.FAMILIES.value)
    return Advice(sentence)
