"""The kiosk's own memory, `state.db`: what it trusts, what is installed, PIN, settings, clock floor."""
