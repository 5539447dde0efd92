import QtQuick
import Kiosk.Theme

// Results: the road comes down from the crest and becomes the list. It leaves the picture: in portrait over the
// bottom, in landscape over the paper at the end side. (roadX, roadY) is where the list's road takes over, in the
// picture's own coordinates.
Picture {
    id: root

    property real roadX: tall ? width + 78 : 108
    property real roadY: tall ? 730 : height + 190
    readonly property color sky: Theme.skySun

    readonly property real joinX: roadX - stageX
    readonly property real joinY: roadY - stageY

    stageWidth: tall ? 758 : 1080
    stageHeight: tall ? 948 : 562

    Sun {
        color: Pigment.pale
        centreX: root.tall ? 500 : 846
        centreY: (root.tall ? 520 : 262) + (Theme.contrast ? 60 : 0)
        radius: root.tall ? 190 : 150
        contrastRadius: root.tall ? 130 : 100
    }

    Tree {
        color: Pigment.mid
        shade: Pigment.green
        footX: root.tall ? 141 : 996
        footY: root.tall ? 628 : 386
        size: root.tall ? 114 : 96
    }

    Hill {
        color: Pigment.sage
        peak: root.tall ? 760 : 218
        crown: root.tall ? 641 : 381
        radius: root.tall ? 700 : 1257
    }

    Hill {
        color: Pigment.coral
        peak: root.tall ? 100 : 920
        crown: root.tall ? 600 : 361
        radius: root.tall ? 979 : 1122
    }

    Hill {
        peak: root.tall ? 357 : 720
        crown: root.tall ? 670 : 422
        radius: root.tall ? 1747 : 1571
        furrows: root.tall ? 5 : 2
        furrowStep: root.tall ? 43 : 36
        base: 980
    }

    over: SplineRoad {
        knots: root.tall ? [root.joinX, root.joinY, 42, root.joinX, root.joinY + 40, 42, root.joinX - 46, 834, 42, root.joinX - 146, 866, 42, 560, 868, 41, 440, 836, 37, 364, 786, 31, 416, 738, 24, 500, 712, 18, 542, 694, 14, 526, 681, 10, 504, 672, 8] : [root.joinX, root.joinY, 42, root.joinX, 690, 42, root.joinX + 14, 616, 42, root.joinX + 68, 548, 41, root.joinX + 170, 502, 37, 400, 474, 29, 530, 458, 22, 640, 446, 15, 700, 432, 10, 716, 419, 8]
        dashShare: 8 / 42
    }
}
