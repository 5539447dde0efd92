"""Recipes that make things from the sources; what they make goes to out/ or has its own test, never here."""
