"""The kiosk that makes a doubting adult take one step towards studying."""

__version__ = "0.1.0"
