"""Agreement of two coders on all codes: from the frames in memory, and from the file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from corpora import add_another_coder

from codage.analysis.agreement.choices import Comparison
from codage.analysis.agreement.pairs import paired_passages
from codage.analysis.agreement.table import agreement
from codage.analysis.agreement.unitising import unitising
from codage.project.frames import Frames

SIZES = ["S", "M"]
FIGURES = Comparison(bootstrap=None)
MEASURED: dict[str, Callable[[Frames], object]] = {
    "kappa": lambda frames: agreement(frames, comparison=FIGURES),
    "kappa first": lambda frames: agreement(Frames(frames.project), comparison=FIGURES),
    "intervals": agreement,
    "unitised": lambda frames: unitising(frames, comparison=FIGURES),
    "differences": lambda frames: paired_passages(frames, tuple(frames.coders["coder_id"])),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", MEASURED)
def test_agreement(measure, project_of, key: str, size: str) -> None:
    project = project_of(size)
    add_another_coder(project, size)
    frames = project.frames
    found = agreement(frames, comparison=FIGURES)
    assert len(found.coder_names) == 2
    assert 0.5 < found.overall["kappa"] < 1
    measure(key, size, lambda: MEASURED[key](frames), rounds=5)
