"""The window: the only part that knows Qt."""

# Before Qt, which looks into the source of every module that is imported after it.
import codage.project  # noqa: F401
