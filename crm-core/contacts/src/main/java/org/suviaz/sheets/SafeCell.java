package org.suviaz.sheets;

/**
 * Texts that spreadsheets would take for formulas, made harmless by an apostrophe in front and read back without it. Who
 * wrote such an apostrophe by hand gets a second one, so that the way back is never in doubt.
 */
public final class SafeCell {

    private static final char MARK = '\'';
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    /** The text as it may stand in a file that we hand out: no program evaluates it, and {@link #restored} restores it. */
    public static String neutral(String text) {
        return dangerous(text) ? MARK + text : text;
    }

    /** The text as it was before {@link #neutral}. */
    public static String restored(String cell) {
        return cell.length() > 1 && cell.charAt(0) == MARK && dangerous(cell) ? cell.substring(1) : cell;
    }

    private static boolean dangerous(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
