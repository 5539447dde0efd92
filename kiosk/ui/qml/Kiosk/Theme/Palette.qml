pragma Singleton

import QtQuick

// The primitive colours. Controls and pictures use the names of Theme, never these.
QtObject {
    readonly property color paper: "#FFF8EC"
    readonly property color card: "#FFFFFF"
    readonly property color ink: "#12263A"
    readonly property color green: "#0B5D4E"
    readonly property color sun: "#FFB703"
    readonly property color coral: "#EF6A4C"
    readonly property color dawn: "#FFE7BF"
    readonly property color peach: "#FFCDB2"
    readonly property color water: "#A9D3D6"
    readonly property color sand: "#F6E7CC"
    readonly property color leaf: "#C9DEB0"
    readonly property color sage: "#8FBC94"
    readonly property color mid: "#3F8F73"
    readonly property color deep: "#073F36"
    readonly property color furrow: "#B7D2A0"
    readonly property color midFurrow: "#5AA085"
    readonly property color halo: "#FFD469"
    readonly property color haze: "#FFC486"
    readonly property color pale: "#FFF1CF"
    readonly property color quiet: "#8A97A3"
    readonly property color brick: "#C6452B"
    readonly property color black: "#000000"
    readonly property color white: "#FFFFFF"
    readonly property color yellow: "#FFE100"
    readonly property color skinLight: "#F0B48C"
    readonly property color skinMid: "#A5714B"
    readonly property color skinDark: "#6B452E"
    readonly property color hairDark: "#2A1A12"
    readonly property color hairBrown: "#5B2E1A"
    readonly property color hairGrey: "#9AA3A8"
}
