"""The panel of the codebook, and the dialog that makes or revises a code."""
