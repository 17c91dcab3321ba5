"""Names proposed and decided on, put back with their key, and kept out of a copy to share."""
