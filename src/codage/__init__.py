"""Offline coding of interview transcripts, joined with survey data."""

from __future__ import annotations


def __getattr__(name: str) -> str:
    # The version is looked up when asked for: reading the metadata costs every start 30 ms.
    if name == "__version__":
        from importlib.metadata import version

        return version("codage")
    raise AttributeError(name)
