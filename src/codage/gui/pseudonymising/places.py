"""Where a name stands: every place in context, as it is and as it would be, ticked or not."""

from __future__ import annotations

from typing import cast

from codage.domain.anchors import DocumentId, TurnId
from codage.domain.pseudonyms import HOLDER_NAMES, Holder, Mention, in_context
from codage.gui.correcting.found import FoundModel
from codage.gui.pseudonymising.candidates import Candidate, Candidates
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.project.replacing import Replaceable


class PlacesModel(FoundModel):
    """Headings are interviews, and what else of a project holds names."""

    def __init__(self, session: Session, candidates: Candidates) -> None:
        super().__init__(session)
        self._candidates = candidates
        self._candidate: Candidate | None = None
        self._replacement = ""
        self._mentions: list[Mention] = []
        self._headings: list[tuple[Holder, DocumentId | None]] = []
        self.chosen_changed.connect(self._keep)

    def show_candidate(self, candidate: Candidate | None) -> None:
        """Show the places of a name, or none."""
        self._candidate = None
        order = list(Holder)
        self._mentions = sorted(
            candidate.mentions if candidate else (),
            key=lambda one: (
                order.index(one.place.holder),
                one.place.document_id or 0,
            ),
        )
        homes = [(one.place.holder, one.place.document_id) for one in self._mentions]
        self._headings = list(dict.fromkeys(homes))
        numbers = {home: number for number, home in enumerate(self._headings)}
        places = [
            self._replaceable(one, candidate.replacement, numbers[home])
            for one, home in zip(self._mentions, homes, strict=True)
            if candidate
        ]
        left_out = candidate.left_out if candidate else set()
        refused = {n for n, one in enumerate(self._mentions) if one in left_out}
        self.show(places, refused=refused)
        self._candidate = candidate
        self._replacement = candidate.replacement if candidate else ""

    def renew(self, candidate: Candidate) -> None:
        """Show what would be written, when the replacement has changed."""
        if candidate is self._candidate and candidate.replacement != self._replacement:
            self.show_candidate(candidate)

    def show_again(self, candidate: Candidate | None) -> None:
        """Show the places of a name as they were before."""
        self._candidate = None
        self.show_candidate(candidate)

    def _replaceable(self, mention: Mention, pseudonym: str, heading: int) -> Replaceable:
        text = self._candidates.proposal.texts[mention.place]
        start, end, written = in_context(text, mention, pseudonym)
        # The list groups by documents; here its groups are the headings, by their number.
        group = cast("DocumentId", heading)
        return Replaceable(group, TurnId(mention.place.id), start, end, written, text)

    def _keep(self) -> None:
        if self._candidate is not None:
            self._candidates.remember()
            self._candidate.left_out = {self._mentions[n] for n in self._refused}

    def _name(self, passage: Replaceable) -> str:
        holder, document = self._headings[passage.document_id]
        row = self._session.documents.get(document) if document is not None else None
        if holder is Holder.TURN:
            return row.name if row else ""
        what = say(HOLDER_NAMES[holder])
        return tr("{what}, {document}", what=what, document=row.name) if row else what
