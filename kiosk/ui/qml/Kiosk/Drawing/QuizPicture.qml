import QtQuick
import Kiosk.Theme

// The guide: the road counts the questions, and the sun rises a little with each. `position` and `rise` follow the
// question; whoever shows the picture may animate them.
Picture {
    id: root

    property int count: 6
    property int question: 0
    property int done: question
    property real position: question
    property real rise: 12 * question
    property list<string> labels
    property bool mirrored: false
    // The words above reach down to where the trees stand.
    property bool crowded: false
    readonly property color sky: Theme.skyPeach

    stageHeight: tall ? 948 : 746
    // All questions stand on the glass.
    lost: 0.3

    Sun {
        centreX: root.tall ? 560 : 880
        centreY: (root.tall ? 632 : 494) - root.rise
        radius: root.tall ? 150 : 168
        contrastRadius: 100
        ring: root.tall ? 202 : 226
        ringColor: Pigment.haze
    }

    Hill {
        color: Pigment.water
        peak: root.tall ? 140 : 181
        crown: root.tall ? 618 : 451
        radius: root.tall ? 760 : 1131
    }

    SpruceGroup {
        // Big letters need their place in the sky.
        visible: !Theme.large && !Theme.contrast && !root.crowded
        footX: root.tall ? 130 : 134
        footY: root.tall ? 646 : 490
        size: root.tall ? 170 : 146
    }

    Hill {
        color: Pigment.mid
        peak: root.tall ? 640 : 902
        crown: root.tall ? 612 : 491
        radius: root.tall ? 700 : 1003
    }

    Hill {
        peak: root.tall ? 200 : 364
        crown: root.tall ? 668 : 522
        radius: 1500
        base: 960
        furrows: 5
        furrowStep: root.tall ? 46 : 33
    }

    ProgressRoad {
        count: root.count
        here: root.question
        done: root.done
        position: root.position
        labels: root.labels
        mirrored: root.mirrored
        lead: root.tall ? [-300, 880, 66, -60, 862, 66] : [-460, 560, 66, -100, 582, 66]
        knots: root.tall ? [74, 868, 66, 250, 890, 66, 440, 888, 66, 600, 850, 66, 630, 780, 66, 520, 744, 64, 370, 742, 60] : [96, 602, 66, 250, 616, 66, 404, 606, 66, 558, 586, 66, 712, 577, 66, 866, 588, 66]
        tail: root.tall ? [270, 734, 50, 236, 712, 38, 300, 690, 28, 430, 672, 20, 500, 650, 14, 530, 634, 11, 538, 618, 8] : [930, 580, 48, 985, 564, 33, 1014, 542, 25, 990, 521, 20, 938, 507, 15, 884, 490, 10]
    }
}
