"""The file on disk: tables, journal, full-text search, and the verbs. The only writer of SQL."""

from codage.project.errors import ProjectError
from codage.project.project import Project

__all__ = ["Project", "ProjectError"]
