"""The default films: drawn picture by picture from a pack's storyboards, and encoded.

    python -m build.films [--out FOLDER] [--only ID]

A storyboard in films/<id>.yaml names a picture and the words of each scene. The scenes lie along one road,
drawn with the kiosk's own parts. The time alone decides what a picture shows: same source, same film.
"""
