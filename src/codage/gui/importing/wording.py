"""The sentences of an import's report, for the dialog and for its text."""

from __future__ import annotations

from collections import Counter

from codage.domain.transcript import SetAside
from codage.gui.words import mark, number, say, tr
from codage.importers.importing import FileOutcome, ImportReport, Status

STATUS_WORDS = {
    Status.IMPORTED: mark("Came in"),
    Status.SKIPPED: mark("There already"),
    Status.FAILED: mark("Failed"),
}

KIND_WORDS = {
    "attribute": mark("About the interview"),
    "preamble": mark("Before the first turn"),
    "watermark": mark("Mark of a program"),
    "header": mark("Header"),
    "footer": mark("Footer"),
    "page number": mark("Page number"),
    "footnote": mark("Footnote"),
    "endnote": mark("Endnote"),
    "comment": mark("Comment"),
    "note": mark("Note"),
    "hidden text": mark("Hidden text"),
    "title": mark("Title"),
    "tier": mark("Tier"),
    "topic": mark("Topic"),
    "key": mark("Key"),
    "time mark": mark("Time mark"),
    "cue numbers": mark("Numbers of captions"),
    "cue names": mark("Names of captions"),
    "page without text": mark("Page without text"),
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


def kind_word(aside: SetAside) -> str:
    """What people call a piece that is no speech."""
    return tr(KIND_WORDS[aside.kind]) if aside.kind in KIND_WORDS else aside.kind


def set_aside(outcome: FileOutcome) -> str:
    """What of a file was set aside, by kind; empty when nothing was."""
    kinds = Counter(kind_word(aside) for aside in outcome.set_aside)
    if not kinds:
        return ""
    counts = (f"{kind} ({number(count)})" if count > 1 else kind for kind, count in kinds.items())
    return tr("Set aside: {kinds}.", kinds=", ".join(counts))


def as_text(report: ImportReport) -> str:
    """The whole report, for a mail or a file."""
    lines = [counted(report), ""]
    for outcome in report.outcomes:
        status = tr(STATUS_WORDS[outcome.status])
        lines.append(tr("{name}: {value}", name=status, value=outcome.path))
        if outcome.status is Status.IMPORTED:
            turns = tr("{count} turns", count=outcome.turns)
            if speakers := ", ".join(outcome.speakers):
                turns = tr("{before}; {further}", before=turns, further=speakers)
            lines.append(f"    {turns}")
        if why := reason(outcome):
            lines.append(f"    {why}")
        for aside in outcome.set_aside:
            told = tr("{name}: {value}", name=kind_word(aside), value=aside.text)
            lines.append(f"    {told}")
    return "\n".join((*lines, "", next_step(report), ""))
