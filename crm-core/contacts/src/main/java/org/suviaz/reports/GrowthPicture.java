package org.suviaz.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.suviaz.paper.PaperPicture;
import org.suviaz.paper.PaperPicture.Ink;

/** Columns side by side: who came in stands on the line, who was put away hangs below it. */
public final class GrowthPicture {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 300;
    private static final int LEFT = 56;
    private static final int TOP = 40;
    private static final int ROOM = 214;
    private static final int SIZE = 12;
    private static final int LABELS = 6;
    private static final int SWATCH = 12;
    private static final int RIGHT = 12;

    private GrowthPicture() {}

    /**
     * The picture with its words.
     *
     * @param day how the reader writes a day
     * @param number how the reader writes a number
     */
    public static byte[] of(
            GrowthReport report,
            String added,
            String putAway,
            Function<LocalDate, String> day,
            LongFunction<String> number) {
        PaperPicture sheet = new PaperPicture(WIDTH, HEIGHT);
        List<GrowthReport.Step> steps = report.steps();
        long up = Math.max(
                1, steps.stream().mapToLong(GrowthReport.Step::added).max().orElse(1));
        long down = steps.stream().mapToLong(GrowthReport.Step::putAway).max().orElse(0);
        double unit = (double) ROOM / (up + down);
        int line = TOP + (int) Math.round(unit * up);
        scale(sheet, up, line, number);
        if (down > 0) {
            sheet.textBefore(Ink.NOTE, SIZE, number.apply(down), LEFT - 6, TOP + ROOM + 4);
        }
        columns(sheet, steps, unit, line, day);
        legend(sheet, added, putAway);
        return sheet.png();
    }

    private static void scale(PaperPicture sheet, long up, int line, LongFunction<String> number) {
        sheet.box(Ink.LINE, LEFT, TOP, WIDTH - LEFT - RIGHT, 1);
        sheet.box(Ink.TEXT, LEFT, line, WIDTH - LEFT - RIGHT, 1);
        sheet.textBefore(Ink.NOTE, SIZE, number.apply(up), LEFT - 6, TOP + 4);
        sheet.textBefore(Ink.NOTE, SIZE, number.apply(0), LEFT - 6, line + 4);
    }

    private static void columns(
            PaperPicture sheet, List<GrowthReport.Step> steps, double unit, int line, Function<LocalDate, String> day) {
        double step = (double) (WIDTH - LEFT - RIGHT) / steps.size();
        int every = Math.max(1, steps.size() / LABELS);
        for (int i = 0; i < steps.size(); i++) {
            int x = LEFT + (int) Math.round(step * i) + 2;
            int wide = (int) step - 4;
            int high = length(unit, steps.get(i).added());
            sheet.box(Ink.FIFTH, x, line - high, wide, high);
            sheet.box(Ink.WARN, x, line + 1, wide, length(unit, steps.get(i).putAway()));
            if (i % every == 0 && i + every / 2 < steps.size()) {
                sheet.text(Ink.NOTE, SIZE, day.apply(steps.get(i).from()), x, HEIGHT - 14);
                sheet.box(Ink.LINE, x, TOP + ROOM + 8, 1, HEIGHT - TOP - ROOM - 34);
            }
        }
    }

    private static void legend(PaperPicture sheet, String added, String putAway) {
        int second = LEFT + SWATCH + 6 + sheet.textWidth(SIZE, added) + 2 * SWATCH;
        sheet.box(Ink.FIFTH, LEFT, 10, SWATCH, SWATCH);
        sheet.text(Ink.TEXT, SIZE, added, LEFT + SWATCH + 6, 20);
        sheet.box(Ink.WARN, second, 10, SWATCH, SWATCH);
        sheet.text(Ink.TEXT, SIZE, putAway, second + SWATCH + 6, 20);
    }

    private static int length(double unit, long value) {
        return value == 0 ? 0 : Math.max(2, (int) Math.round(unit * value));
    }
}
