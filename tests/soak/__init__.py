"""A monkey over the real kiosk: `python -m tests.soak` lets it play, and prints what it did and cost."""
