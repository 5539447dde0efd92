import QtQuick
import Kiosk.Controls
import Kiosk.Models

// Tells what has gone wrong or changed on the screen that is shown.
Item {
    id: root

    required property KioskModel kiosk
    required property ScreenPage page

    Announcement {
        kiosk: root.kiosk
        texts: root.page?.failures ?? []
        wrong: true
    }

    Announcement {
        kiosk: root.kiosk
        texts: root.page?.news ?? []
    }

    Announcement {
        kiosk: root.kiosk
        texts: root.page?.notices ?? []
    }
}
