"""Offline coding of interview transcripts, joined with survey data."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("codage")
except PackageNotFoundError:
    __version__ = "0"
