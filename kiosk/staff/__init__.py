"""What staff may do with the kiosk and what they are told about it; no screen and no Qt in here."""
