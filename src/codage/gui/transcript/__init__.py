"""The transcript view: one document, painted with its codings, and what a person does in it."""
