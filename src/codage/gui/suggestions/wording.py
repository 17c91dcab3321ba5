"""What the page says of proposals: how good they are, and what spoke for one."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from codage.gui.theme import Theme
from codage.gui.words import number, tr

if TYPE_CHECKING:
    from codage.nlp.suggestions.learning import Quality
    from codage.nlp.suggestions.reasons import Reasons

_LARGEST = 0.3


def quality_text(quality: Quality | None) -> str:
    """How many of the first proposals were right in the trial."""
    if quality is None:
        return tr("Only one interview has this code: how good the proposals are cannot be tried.")
    text = tr(
        "In a trial on interviews set aside, about {right} of the first {count} proposals "
        "were right ({lowest} to {highest}; {chance} by chance).",
        right=number(quality.right),
        count=quality.first,
        lowest=quality.lowest,
        highest=quality.highest,
        chance=number(quality.chance, 1),
    )
    return f"{text} {tr('Expect to refuse most of them.')}" if is_weak(quality) else text


def is_weak(quality: Quality | None) -> bool:
    """Whether proposals are hardly better than passages drawn by lot."""
    return quality is None or quality.right < max(2 * quality.chance, 1)


def quality_explained(quality: Quality | None) -> str:
    """How the figure was found, for whoever asks."""
    if quality is None:
        return ""
    interviews = sum(one.interviews for one in quality.rounds)
    return tr(
        "The {count} coded interviews were parted into {groups} groups. Each group in turn was "
        "set aside: the program learnt from the others alone and put the passages of that group "
        "in order. A proposal counts as right where a coder had given the code.\n\n"
        "Right among the first {first}, group by group: {rounds}.\n"
        "Average precision: {precision} (1 is perfect; {chance} by chance).",
        count=interviews,
        groups=len(quality.rounds),
        first=quality.first,
        rounds=", ".join(number(one.right) for one in quality.rounds),
        precision=number(quality.average_precision, 2),
        chance=number(quality.chance / quality.first, 2),
    )


def reasons_html(reasons: Reasons, points: float, theme: Theme) -> str:
    """The words that spoke for a passage, the weightier the larger, and what else did."""
    muted = theme.muted
    words = [
        f'<span style="font-size: {points * (1 + 0.4 * min(word.share / _LARGEST, 1)):.1f}pt;'
        f' color: {theme.text}; font-weight: 600">{escape(word.text)}</span>'
        for word in reasons.words
    ]
    said = "&nbsp;&nbsp; ".join(words)
    lead = escape(tr("What spoke for it:")) if words else escape(tr("No single word spoke for it."))
    html = f'<span style="color: {muted}">{lead}</span>&nbsp; {said}'
    beside = _beside(reasons)
    return html + (f'<br><span style="color: {muted}">{escape(beside)}</span>' if beside else "")


def _beside(reasons: Reasons) -> str:
    parts = []
    if reasons.is_question_notable:
        words = ", ".join(reasons.asked)
        parts.append(tr("the question before it ({words})", words=words))
    if reasons.is_around_notable:
        parts.append(tr("what is said just before and after"))
    if reasons.is_place_notable:
        parts.append(tr("its place in the interview"))
    return tr("Also: {reasons}", reasons=", ".join(parts)) if parts else ""
