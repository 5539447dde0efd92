"""Draws slips with Qt: as dots for a receipt printer, as a page for the system's printers, as a picture."""
