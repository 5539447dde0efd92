"""The guide: an immutable quiz, and what its answers mean for the courses of a pack."""
