"""What a visitor takes home: its words, and the QR code that carries them. Nothing about the visitor."""
