import QtQuick

// What stands at one place along the road: its children behind the road, `before` in front of it.
// x = 0 is the middle of the picture when the camera has come, y as on the picture.
Item {
    property real t: 0
    property real seconds: 5
    property Component before
}
