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
        footX: 440
        footY: 468
        size: 380
    }

    SpeechBubble {
        color: Pigment.green
        tailAtEnd: true
        footX: 796
        footY: 476
        size: 310
    }

    Person {
        figure: root.figure
        footX: 300
        footY: 1244
        size: 260
    }

    Person {
        figure: root.figure === "grey" ? "shortHair" : "grey"
        bag: false
        footX: 850
        footY: 1244
        size: 260
    }
}
