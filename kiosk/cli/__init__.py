"""The `kiosk` command: one small module per group, imported only when it is asked for."""
