"""Anonymous counts: what was opened, chosen, shown and taken home. Never who, when, or in what order."""
