"""Bringing in a colleague's copy: what it holds, what is otherwise there, what to take."""
