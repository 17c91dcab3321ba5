"""Where the text of a document changed from what was shown, so that the caret can go there."""

from __future__ import annotations

from collections.abc import Sequence

from codage.domain.anchors import Anchor
from codage.domain.difference import common_end, common_start
from codage.project.rows import TurnRow


def place_of_change(before: Sequence[TurnRow], after: Sequence[TurnRow]) -> Anchor | None:
    """The end of the first changed stretch of `after`; None where no text changed.

    Where turns were cut or joined, the place of the cut.
    """
    for old, new in zip(before, after, strict=False):
        if old.id != new.id:
            return Anchor(new.id, 0)
        if old.text != new.text:
            start = common_start(old.text, new.text)
            if len(before) != len(after):
                return Anchor(new.id, start)
            end = len(new.text) - common_end(old.text[start:], new.text[start:])
            return Anchor(new.id, end)
    if len(after) > len(before):
        return Anchor(after[len(before)].id, 0)
    return Anchor(after[-1].id, len(after[-1].text)) if len(after) < len(before) else None
