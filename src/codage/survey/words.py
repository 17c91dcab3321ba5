"""Words compared without accents, case or punctuation, as headers and names need it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "Œ": "oe", "Æ": "ae"})
_TOKEN = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """`text` in lower case without accents.

    >>> plain("Libellé")
    'libelle'
    """
    if text.isascii():
        return text.casefold()
    folded = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return "".join(c for c in folded if not unicodedata.combining(c)).casefold()


def tokens(text: str) -> list[str]:
    """The runs of letters and digits in `text`, in plain form.

    >>> tokens("Syndicat d'énergie")
    ['syndicat', 'd', 'energie']
    """
    return _TOKEN.findall(plain(text))
