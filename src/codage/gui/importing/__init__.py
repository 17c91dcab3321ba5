"""What is shown after transcripts were brought in."""
