"""The sentences of an import's report, for the dialog and for its text."""

from __future__ import annotations

from codage.gui.words import mark, say, tr
from codage.importers.importing import FileOutcome, ImportReport, Status

STATUS_WORDS = {
    Status.IMPORTED: mark("Came in"),
    Status.SKIPPED: mark("There already"),
    Status.FAILED: mark("Failed"),
}


def counted(report: ImportReport) -> str:
    """How many files came in, were there already, and failed."""
    parts = []
    came_in = sum(len(outcome.document_ids) for outcome in report.imported)
    if came_in:
        parts.append(tr("{count} interviews came in", count=came_in))
    if report.skipped:
        parts.append(tr("{count} were there already", count=len(report.skipped)))
    if report.failed:
        parts.append(tr("{count} failed", count=len(report.failed)))
    return (", ".join(parts) if parts else tr("No transcript was found")) + "."


def next_step(report: ImportReport) -> str:
    """What to do after this import."""
    if report.failed:
        return tr(
            "Correct the files that failed as their reason says, then import the same folder "
            "again: what is in the project already is left as it is."
        )
    if report.imported:
        return tr(
            "Next: check who asks and who answers above each interview, then link the interviews "
            "to the cases of the survey (menu Project). Undo takes the whole import back."
        )
    if report.skipped:
        return tr("Nothing was changed: the project holds these texts already.")
    return tr("Choose files or a folder with transcripts: text, Word, PDF, subtitles…")


def reason(outcome: FileOutcome) -> str:
    """Why a file did not come in, or what to know of one that did; empty when all is well."""
    if outcome.reason is not None:
        return say(outcome.reason)
    if outcome.status is Status.IMPORTED and not outcome.speakers:
        return tr("No speaker is named in this text: each paragraph is a turn.")
    return ""


def as_text(report: ImportReport) -> str:
    """The whole report, for a mail or a file."""
    lines = [counted(report), ""]
    for outcome in report.outcomes:
        lines.append(f"{tr(STATUS_WORDS[outcome.status])}: {outcome.path}")
        if outcome.status is Status.IMPORTED:
            turns = tr("{count} turns", count=outcome.turns)
            speakers = ", ".join(outcome.speakers)
            lines.append(f"    {turns}" + (f"; {speakers}" if speakers else ""))
        if why := reason(outcome):
            lines.append(f"    {why}")
    return "\n".join((*lines, "", next_step(report), ""))
