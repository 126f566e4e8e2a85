package org.suviaz.imports.formats;

import java.util.regex.Pattern;
import org.suviaz.sheets.SafeCell;

/** What is left of a cell's text once the dirt of copying is off: invisible signs, odd blanks, the mark of a text cell. */
public final class CellText {

    /** What a cell of a spreadsheet can hold at most; a longer one is no such cell. */
    public static final int MOST = 32_767;

    private static final int LONGEST_NAME = 120;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t\\n\\r]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private CellText() {}

    /** The text on one line, without blanks at its ends. */
    public static String clean(String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        String text = BLANKS.matcher(INVISIBLE.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return SafeCell.restored(text);
    }

    /** The name of a sheet or table, cleaned and no longer than a line. */
    static String name(String raw) {
        String name = clean(raw);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Whether a spreadsheet would take the text for a formula, or ask to. */
    public static boolean formula(String text) {
        return text.startsWith("=") || text.startsWith("＝");
    }
}
