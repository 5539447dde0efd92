"""View models: Qt objects that show the visit to QML and turn taps into rules."""
