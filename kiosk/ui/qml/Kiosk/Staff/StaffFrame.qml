import QtQuick
import Kiosk.Controls
import Kiosk.Drawing
import Kiosk.Models
import Kiosk.Theme

// The poster of the staff's screens: a title, a strip of land, and as much room for work as there is.
ScreenFrame {
    id: root

    required property StaffModel staff

    sky: Theme.skySand
    // A quarter of the glass is out of reach of somebody who sits.
    workTop: 488
    picture: StaffPicture {
        tall: !Theme.portrait
    }
}
