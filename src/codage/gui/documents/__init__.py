"""The panel that lists the interviews."""
