"""How packs travel: signed publishing on an office PC, installing on a kiosk that believes nobody else."""
