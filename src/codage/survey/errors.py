"""What can go wrong with a survey, each said so that a researcher can mend it."""

from __future__ import annotations

from codage.domain.message import CodageError


class SurveyError(CodageError):
    """A survey cannot be read or does not fit its plan. Nothing of it entered the project."""
