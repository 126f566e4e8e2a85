package org.suviaz.mailings;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.paper.PaperLines;
import org.suviaz.paper.PaperPdf;

/** The A4 sheet: where things stand, how text breaks into lines, and how much of it fits. Lengths in points, from below. */
final class LetterPaper {

    static final float MM = PaperPdf.MM;
    static final float WIDTH = 210 * MM;
    static final float HEIGHT = 297 * MM;

    static final float TEXT_SIZE = 10.5f;
    static final float TEXT_LEADING = 14.5f;
    static final float ADDRESS_LEADING = 13;
    static final float CODE_SIZE = 7.5f;

    static final float LEFT = 25 * MM;
    static final float CODE_BASE = 10 * MM;

    /** Where the sheet is folded for the envelope. */
    static final float FIRST_FOLD = HEIGHT - 105 * MM;

    static final float SECOND_FOLD = HEIGHT - 210 * MM;

    private static final float TEXT_WIDTH = WIDTH - LEFT - 20 * MM;
    private static final float TEXT_TOP = HEIGHT - 110 * MM;
    private static final float TEXT_BOTTOM = 20 * MM;
    private static final float PARAGRAPH_GAP = TEXT_LEADING / 2;

    private LetterPaper() {}

    /** The base line of a text's first line. */
    static float firstBase() {
        return TEXT_TOP - TEXT_SIZE;
    }

    /** What a paragraph of that many lines takes, with the gap after it. */
    static float heightOf(int lines) {
        return lines * TEXT_LEADING + PARAGRAPH_GAP;
    }

    static List<String> lines(Block block) {
        return broken(block.text(), TEXT_WIDTH);
    }

    static List<String> addressLines(List<String> address, AddressWindow window) {
        List<String> lines = new ArrayList<>();
        address.forEach(line -> lines.addAll(broken(line, window.width() * MM)));
        return lines;
    }

    /** By how many lines the letter's text is too long for its page; 0 where it fits. */
    static int linesTooMany(Letter letter) {
        float height = -PARAGRAPH_GAP;
        for (Block block : letter.blocks()) {
            height += heightOf(lines(block).size());
        }
        return Math.max(0, (int) Math.ceil((height - (TEXT_TOP - TEXT_BOTTOM)) / TEXT_LEADING));
    }

    /** Whether text and address both fit. */
    static boolean holds(Letter letter, AddressWindow window) {
        return linesTooMany(letter) == 0
                && addressLines(letter.address(), window).size() <= AddressWindow.LINES;
    }

    private static List<String> broken(String text, float width) {
        return PaperLines.of(text, width, TEXT_SIZE);
    }
}
