"""The real kiosk without a visitor: sample visits, pictures of them, and a finger that taps."""
