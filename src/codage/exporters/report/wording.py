"""How a report says numbers and sentences: in the reader's language, with its decimal mark."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from codage.domain.message import Message
from codage.exporters import phrases
from codage.exporters.options import InWords

NONE = "–"
_FRENCH = "fr"


@dataclass(frozen=True, slots=True)
class Wording:
    """``in_words`` turns sentences into ``language``, a code such as ``fr``."""

    in_words: InWords
    language: str = "en"

    def say(self, message: Message) -> str:
        """A sentence."""
        return self.in_words(message)

    @property
    def decimal(self) -> str:
        """The decimal mark."""
        return "," if self.language == _FRENCH else "."

    def number(self, value: float, digits: int = 0) -> str:
        """A number, thousands apart; a dash for one that is missing."""
        if math.isnan(value):
            return NONE
        apart = "\u202f" if self.language == _FRENCH else ","
        whole, _, part = f"{value:,.{digits}f}".partition(".")
        whole = whole.replace(",", apart).replace("-", "\N{MINUS SIGN}")
        return f"{whole}{self.decimal}{part}" if part else whole

    def percent(self, share: float) -> str:
        """A share from 0 to 1 as whole per cent."""
        if math.isnan(share):
            return NONE
        mark = "\N{NO-BREAK SPACE}%" if self.language == _FRENCH else "%"
        return f"{self.number(share * 100)}{mark}"

    def p(self, value: float) -> str:
        """A p-value to three digits, never as nought."""
        if math.isnan(value):
            return NONE
        return f"< {self.number(0.001, 3)}" if value < 0.001 else self.number(value, 3)

    def between(self, low: float, high: float, digits: int = 0) -> str:
        """Two bounds; empty where one is missing."""
        if math.isnan(low) or math.isnan(high):
            return ""
        parts = {"low": self.number(low, digits), "high": self.number(high, digits)}
        return self.say(Message("{low} to {high}", parts))

    def listed(self, parts: Iterable[str]) -> str:
        """Parts that may hold commas, one after the other."""
        return phrases.listed(parts, self.in_words)

    def named(self, name: str, value: str) -> str:
        """A name, and what it is."""
        return phrases.named(name, value, self.in_words)

    def day(self, when: date) -> str:
        """A day in full."""
        return phrases.day(when, self.in_words)

    def day_in(self, text: str) -> str:
        """A day that ISO wrote, in full; any other text as it stands."""
        return phrases.day_in(text, self.in_words)

    def sentences(self, parts: Iterable[str]) -> str:
        """Sentences after each other, empty ones left out."""
        return " ".join(part for part in parts if part)

    def quoted(self, text: str) -> str:
        """What somebody said, between the quotation marks of the language."""
        if self.language == _FRENCH:
            return f"«\N{NO-BREAK SPACE}{text}\N{NO-BREAK SPACE}»"
        return f"“{text}”"
