package org.suviaz.reports;

import java.util.List;
import org.suviaz.paper.PaperPicture;
import org.suviaz.paper.PaperPicture.Ink;

/** Bars below one another, each with its label before it and its number behind it. */
public final class BarPicture {

    private static final int WIDTH = 700;
    private static final int MARGIN = 12;
    private static final int LINE = 26;
    private static final int THICK = 16;
    private static final int LABEL = 236;
    private static final int NUMBER = 96;
    private static final int GAP = 8;
    private static final int SIZE = 13;
    private static final int BASE = 13;

    private BarPicture() {}

    /**
     * The bars from above.
     *
     * @param longest the value of a bar that is as long as there is room
     */
    public static byte[] of(List<Bar> bars, long longest) {
        PaperPicture sheet = new PaperPicture(WIDTH, 2 * MARGIN + LINE * Math.max(1, bars.size()));
        int from = MARGIN + LABEL;
        int room = WIDTH - MARGIN - NUMBER - from;
        int y = MARGIN;
        for (Bar bar : bars) {
            int length = longest <= 0 ? 0 : (int) Math.round((double) room * bar.value() / longest);
            int shown = bar.value() > 0 ? Math.max(2, length) : 0;
            sheet.textBefore(Ink.TEXT, SIZE, sheet.fitting(SIZE, bar.label(), LABEL - GAP), from - GAP, y + BASE);
            sheet.box(Ink.FIFTH, from, y, shown, THICK);
            sheet.text(Ink.TEXT, SIZE, bar.text(), from + shown + GAP, y + BASE);
            y += LINE;
        }
        sheet.box(Ink.TEXT, from - 1, MARGIN / 2, 1, sheet.height() - MARGIN);
        return sheet.png();
    }
}
