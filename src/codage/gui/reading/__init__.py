"""The transcript on show, with its header, kept in step with the project."""
