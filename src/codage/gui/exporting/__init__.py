"""What goes out: the choices of an export, and how its table will look."""
