"""Hearing a document's recording while it is read, coded and given its times."""
