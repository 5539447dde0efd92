import QtQuick
import Kiosk.Theme

// Two who talk: one question, one answer.
Item {
    id: root

    required property string figure

    Hill {
        color: Pigment.coral
        peak: 860
        crown: 760
        radius: 1300
    }

    Hill {
        color: Pigment.sage
        peak: 160
        crown: 820
        radius: 1500
    }

    Hill {
        peak: 540
        crown: 920
        radius: 1700
        furrows: 3
        furrowStep: 56
        furrowWidth: 10
    }

    SpeechBubble {
        footX: 330
        footY: 520
        size: 400
    }

    SpeechBubble {
        color: Pigment.green
        tailAtEnd: true
        footX: 780
        footY: 610
        size: 360
    }

    Person {
        figure: root.figure
        footX: 320
        footY: 1230
        size: 300
    }

    Person {
        figure: root.figure === "grey" ? "shortHair" : "grey"
        bag: false
        footX: 790
        footY: 1240
        size: 300
    }
}
