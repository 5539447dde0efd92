"""Which voice reads a text aloud."""
