"""The page Retrieval: a question about coded segments, and its answer to read and work on."""
