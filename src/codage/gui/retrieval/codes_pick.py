"""The codes of a term of a query, and how several things to choose from are said."""

from __future__ import annotations

from typing import Any

from codage.domain.query import Codes
from codage.gui.retrieval.offers import Offers, codes_keys, parted
from codage.gui.retrieval.picking import PickButton
from codage.gui.words import tr


class CodesPick(PickButton):
    """The codes of a term, sets of codes, and whether those under them count too."""

    def __init__(self, offers: Offers) -> None:
        super().__init__(self._words)
        self.setAccessibleName(tr("Codes"))
        self.extra.setText(tr("With the codes under them"))
        self.extra.setChecked(True)
        self._parents: frozenset[Any] = frozenset()
        self.offer_codes(offers)

    def offer_codes(self, offers: Offers) -> None:
        """Offer the codes that there are now."""
        self._parents = frozenset(offers.parents)
        self.extra.setVisible(bool(offers.parents))
        self.offer(offers.codes)

    def codes(self) -> Codes:
        """What is ticked."""
        codes, sets = parted(self.chosen())
        return Codes(codes, sets, self.extra.isChecked())

    def show_codes(self, codes: Codes) -> None:
        """Tick these."""
        self.extra.blockSignals(True)
        self.extra.setChecked(codes.with_subcodes)
        self.extra.blockSignals(False)
        self.choose(codes_keys(codes))

    def _words(self, keys: list[Any], names: list[str]) -> str:
        if not names:
            return tr("any code")
        words = alternatives(names)
        has_under = self.extra.isChecked() and any(key in self._parents or key < 0 for key in keys)
        return tr("{codes} and those under", codes=words) if has_under else words


def alternatives(names: list[str]) -> str:
    """Names joined by "or"."""
    if not names:
        return ""
    words = names[0]
    for name in names[1:-1]:
        words = tr("{some}, {next}", some=words, next=name)
    return words if len(names) == 1 else tr("{some} or {last}", some=words, last=names[-1])
