"""Whether everybody can see, read, reach and press what the kiosk shows: facts in millimetres, and rules over them."""
