"""Whether everybody can see, read, reach and press what is shown: facts in millimetres, rules over them."""
