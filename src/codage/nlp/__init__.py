"""What needs to understand language: loaded only when it is asked for."""
