"""What leaves the program as files: tables built from frames, written whole or not at all."""
