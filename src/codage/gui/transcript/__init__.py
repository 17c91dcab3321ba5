"""The transcript view: one document, painted with its codings, and what a person does in it."""

from codage.gui.transcript.view import TranscriptView

__all__ = ["TranscriptView"]
