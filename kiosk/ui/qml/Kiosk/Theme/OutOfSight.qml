import QtQuick
import QtQuick.Shapes

// Qt's painter in software draws a shape that is wholly clipped away as if there were no clip: beside a list, and on
// the bar. Those of `content` that are wholly out of sight of `view` are not painted at all.
Item {
    id: root

    required property Item content
    required property Item view

    function sweep(item: Item): void {
        for (const child of item.children) {
            if (child instanceof Shape) {
                const area = child.mapToItem(view, (child as Shape).boundingRect);
                child.opacity = area.bottom > 0 && area.top < view.height ? 1 : 0;
            } else if (child.visible) {
                sweep(child);
            }
        }
    }

    Connections {
        target: root.Window.window
        enabled: root.visible && root.GraphicsInfo.api === GraphicsInfo.Software

        function onAfterAnimating(): void {
            root.sweep(root.content);
        }
    }
}
