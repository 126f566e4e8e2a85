package org.suviaz.entry;

import static org.suviaz.paper.PaperPdf.MM;

import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.suviaz.paper.PaperFont;
import org.suviaz.paper.PaperLines;
import org.suviaz.paper.PaperPdf;
import org.suviaz.paper.PaperSurface;

/**
 * The sheet to be filled in by hand: A4 across, as many rows as on the screen, the columns in the same order. Nothing on it
 * says whose it is. Lengths in points, from below.
 */
final class PaperSheet {

    private static final float WIDTH = 297 * MM;
    private static final float HEIGHT = 210 * MM;
    private static final float LEFT = 10 * MM;
    private static final float RIGHT = WIDTH - 10 * MM;
    private static final float NUMBERS = 8 * MM;
    private static final float TITLE_BASE = HEIGHT - 15 * MM;
    private static final float HEAD = HEIGHT - 19 * MM;
    private static final float ROWS_TOP = HEAD - 9 * MM;
    private static final float ROW = 10.6f * MM;
    private static final float BOTTOM = ROWS_TOP - FastEntry.ROWS * ROW;
    private static final float PAD = 1.2f * MM;
    private static final float TITLE_SIZE = 11;
    private static final float SIZE = 8;
    private static final float LEADING = 9.5f;
    private static final float HAIR = 0.4f;
    private static final float RULE = 1;

    private final List<EntryColumn> columns;
    private final UnaryOperator<String> words;
    private final float unit;

    PaperSheet(List<EntryColumn> columns, UnaryOperator<String> words) {
        this.columns = columns;
        this.words = words;
        this.unit = (RIGHT - LEFT - NUMBERS)
                / columns.stream().mapToInt(EntryColumn::width).sum();
    }

    void write(OutputStream out) {
        try (PaperPdf pdf = new PaperPdf(out, WIDTH, HEIGHT)) {
            PaperSurface page = pdf.page();
            toFillIn(page, words.apply("entry.paper.number"), LEFT);
            toFillIn(page, words.apply("entry.paper.date"), LEFT + 80 * MM);
            heads(page);
            rows(page);
            page.text(
                    PaperLines.of(words.apply("entry.paper.note"), RIGHT - LEFT, SIZE),
                    LEFT,
                    BOTTOM - LEADING - PAD,
                    SIZE,
                    LEADING);
        }
    }

    private void heads(PaperSurface page) {
        float left = LEFT + NUMBERS;
        upright(page, LEFT);
        for (EntryColumn column : columns) {
            float width = column.width() * unit;
            List<String> head = PaperLines.of(words.apply("entry.column." + column.code()), width - 2 * PAD, SIZE);
            upright(page, left);
            page.text(head, left + PAD, ROWS_TOP + PAD + (head.size() - 1) * LEADING, SIZE, LEADING);
            left += width;
        }
        upright(page, RIGHT);
        page.line(LEFT, HEAD, RIGHT, HEAD, HAIR);
        page.line(LEFT, ROWS_TOP, RIGHT, ROWS_TOP, RULE);
    }

    private static void rows(PaperSurface page) {
        for (int row = 1; row <= FastEntry.ROWS; row++) {
            float base = ROWS_TOP - row * ROW;
            page.text(List.of(String.valueOf(row)), LEFT + PAD, base + PAD, SIZE, 0);
            page.line(LEFT, base, RIGHT, base, HAIR);
        }
    }

    /** A word, and after it a line to write on. */
    private static void toFillIn(PaperSurface page, String word, float left) {
        page.text(List.of(word), left, TITLE_BASE, TITLE_SIZE, 0);
        float from = left + PaperFont.width(word, TITLE_SIZE) + PAD;
        page.line(from, TITLE_BASE, from + 45 * MM, TITLE_BASE, HAIR);
    }

    private static void upright(PaperSurface page, float left) {
        page.line(left, BOTTOM, left, HEAD, HAIR);
    }
}
