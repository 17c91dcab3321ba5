"""When a coefficient misleads, said in words."""

from __future__ import annotations

from collections.abc import Mapping

from codage.domain.message import Message

_HIGH_AGREEMENT, _LOW_KAPPA = 0.8, 0.6
_FAR_FROM_HALF = 0.5
_GAP = 0.2
_BIAS = 0.2


def caution(
    prevalence: Mapping[str, float], agreement: float, kappa: float, ac1: float
) -> Message | None:
    """What to mind when reading one code's kappa; None when there is nothing.

    ``prevalence`` is each coder's share of coded units, by the coder's name. The rules, in turn:

    - nobody used the code: kappa says nothing;
    - somebody never did: of two coders, kappa is 0 and Scott's pi below; of more, the others may
      still agree with one another, but less of it shows;
    - high agreement, low kappa, the first paradox of Feinstein & Cicchetti (1990), "High
      agreement but low kappa: I. The problems of two paradoxes", Journal of Clinical
      Epidemiology 43: agreement is at least 0.8, kappa under 0.6 and at least 0.2 below AC1,
      and the prevalence index (Byrt, Bishop & Carlin 1993) at least 0.5 from 0;
    - the second paradox: the coders' shares differ by 0.2 or more (the bias index), which
      raises kappa.
    """
    shares = list(prevalence.values())
    if not any(shares):
        return Message("No coder used this code in these documents: nothing can be compared.")
    silent = [name for name, share in prevalence.items() if share == 0]
    if silent and len(shares) > 2:
        return Message(
            "Never used by {coders}: that lowers kappa and alpha, however well the others agree. "
            "Look at the definition of the code together, or compare the others alone.",
            {"coders": ", ".join(silent)},
        )
    if silent:
        return Message(
            "Never used by {coders}: kappa and alpha cannot rise above 0, however much is left "
            "uncoded by all. Look at the definition of the code together.",
            {"coders": ", ".join(silent)},
        )
    index = 2 * sum(shares) / len(shares) - 1
    low = agreement >= _HIGH_AGREEMENT and kappa < _LOW_KAPPA and ac1 - kappa >= _GAP
    if low and abs(index) >= _FAR_FROM_HALF:
        values = {"agreement": int(100 * agreement)}
        if index < 0:
            return Message(
                "Kappa may mislead here: coders agree on {agreement} % of the units, but the code "
                "is rare, so that most of this is expected by chance. Read AC1 beside it, and the "
                "disagreements themselves.",
                values,
            )
        return Message(
            "Kappa may mislead here: coders agree on {agreement} % of the units, but the code is "
            "nearly everywhere, so that most of this is expected by chance. Read AC1 beside it, "
            "and the disagreements themselves.",
            values,
        )
    if max(shares) - min(shares) >= _BIAS:
        return Message(
            "{more} uses this code much more often than {less}: that raises kappa and hides the "
            "difference. Compare how often each of them uses it.",
            {
                "more": max(prevalence, key=prevalence.__getitem__),
                "less": min(prevalence, key=prevalence.__getitem__),
            },
        )
    return None
