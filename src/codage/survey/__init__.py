"""Survey files: readers behind one registry, types and labels, and cases matched to documents."""
