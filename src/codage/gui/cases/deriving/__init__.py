"""The dialog that derives a variable: one form a kind of recipe, and what it comes to."""
