"""Who speaks: adding and merging the speakers of a document, and giving turns to them."""

from __future__ import annotations

from collections.abc import Sequence

from codage.domain.anchors import DocumentId, SpeakerId, TurnId
from codage.domain.transcript import Role, clean_text
from codage.project.documents import DocumentVerbs
from codage.project.errors import InvalidRequest
from codage.project.recoding import chunks
from codage.project.tables import Speaker


class SpeakerVerbs(DocumentVerbs):
    """What can be done with speakers."""

    def add_speaker(
        self, document_id: DocumentId, name: str, role: Role = Role.UNKNOWN
    ) -> SpeakerId:
        """Make a speaker of a document known; a name that is there already is that speaker."""
        if not (name := clean_text(name).strip()):
            raise InvalidRequest("A speaker needs a name. Nothing was changed.")
        for speaker in self.speakers(document_id):
            if speaker.name == name:
                return speaker.id
        with self.change("Add speaker {name}", name=name):
            return SpeakerId(
                self._insert(Speaker(document_id=document_id, name=name, role=role.value))
            )

    def set_turn_speaker(self, turn_ids: Sequence[TurnId], speaker: SpeakerId | str | None) -> None:
        """Say who speaks in some turns: a speaker of their document, a name, or nobody.

        A name that a document does not know yet becomes a speaker of it.
        """
        documents = {self.document_of(turn) for turn in turn_ids}
        with self.change("Set the speaker of {count} turns", count=len(turn_ids)):
            for document_id in sorted(documents):
                speaker_id = self._speaker_of(document_id, speaker)
                for chunk in chunks(turn_ids):
                    self.connection.exec_driver_sql(
                        "UPDATE turn SET speaker_id = ? WHERE document_id = ? "
                        f"AND id IN ({', '.join(map(str, chunk))})",
                        (speaker_id, document_id),
                    )

    def merge_speakers(self, merged: SpeakerId, into: SpeakerId) -> None:
        """Give one speaker's turns and cases to another of the same document (a misspelt name)."""
        known = {speaker.id: speaker for speaker in self.speakers()}
        one, other = known.get(merged), known.get(into)
        if one is None or other is None or one.document_id != other.document_id:
            raise InvalidRequest(
                "Only speakers of one document can be merged. Nothing was changed."
            )
        if merged == into:
            return
        with self.change("Merge speaker {name} into {other}", name=one.name, other=other.name):
            for statement in (
                "UPDATE turn SET speaker_id = :into WHERE speaker_id = :merged",
                "DELETE FROM speaker_case WHERE speaker_id = :merged AND case_id IN "
                "(SELECT case_id FROM speaker_case WHERE speaker_id = :into)",
                "UPDATE speaker_case SET speaker_id = :into WHERE speaker_id = :merged",
                "DELETE FROM speaker WHERE id = :merged",
            ):
                self.connection.exec_driver_sql(statement, {"into": into, "merged": merged})

    def _speaker_of(
        self, document_id: DocumentId, speaker: SpeakerId | str | None
    ) -> SpeakerId | None:
        if speaker is None:
            return None
        if isinstance(speaker, str):
            return self.add_speaker(document_id, speaker)
        if speaker not in {known.id for known in self.speakers(document_id)}:
            raise InvalidRequest("This speaker is not one of this document. Nothing was changed.")
        return speaker
