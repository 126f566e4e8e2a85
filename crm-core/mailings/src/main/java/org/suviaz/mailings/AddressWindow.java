package org.suviaz.mailings;

/**
 * Where the address stands, for the window of a DL (110×220 mm) or C6/5 (114×229 mm) envelope. The sheet is folded at
 * 105 and 210 mm and may slip by 10 to 19 mm inside; the block lies in what stays visible in every position.
 */
public enum AddressWindow {
    /** As sold in Belarus: window 45×90 mm, 20 mm from the right and from the lower edge. Visible 119–190 × 49–85 mm. */
    RIGHT(121, 68, 51),
    /** DIN 680: window 45×90 mm, 20 mm from the left, 15 mm from the lower edge. Visible 20–100 × 54–90 mm. */
    LEFT(25, 74, 56);

    /** Lines of the address that stay visible. */
    static final int LINES = 7;

    private final float left;
    private final float width;
    private final float top;

    AddressWindow(float left, float width, float top) {
        this.left = left;
        this.width = width;
        this.top = top;
    }

    /** Millimetres from the sheet's left edge. */
    float left() {
        return left;
    }

    /** Millimetres. */
    float width() {
        return width;
    }

    /** Millimetres from the sheet's upper edge to the upper edge of the first line. */
    float top() {
        return top;
    }
}
