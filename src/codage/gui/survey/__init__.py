"""The survey before it comes in, and the links between interviews and cases."""
