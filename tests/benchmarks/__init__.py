"""What the kiosk costs, as ratios taken in one run: `dev.py bench [NAME…]` prints one JSON document."""
