"""Who speaks in the interview on show."""
