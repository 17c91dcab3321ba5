"""What is shown before and after transcripts come in."""
