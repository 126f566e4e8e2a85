package org.suviaz.imports.formats;

import java.util.List;
import org.suviaz.problems.Problem;

/**
 * How a file is read.
 *
 * @param charset the name of the letters' encoding, null where the format says it itself
 * @param separator what stands between two columns of a text, null for other formats
 */
public record ReadAs(ListFormat format, String charset, Character separator) {

    private static final char BETWEEN = ' ';

    static ReadAs of(ListFormat format) {
        return new ReadAs(format, null, null);
    }

    /** The encodings that a person may choose. */
    public static List<String> charsets() {
        return Texts.CHARSETS;
    }

    /** The separators that a person may choose. */
    public static List<Character> separators() {
        return TextLook.SEPARATORS;
    }

    /** Whether somebody may know better than the file which letters these are. */
    public boolean lettersChosen() {
        return charset != null;
    }

    /** Whether somebody may know better than the file what stands between its columns. */
    public boolean separatorChosen() {
        return separator != null;
    }

    /**
     * The same file in other letters or with another separator; what this format does not leave open stays.
     *
     * @throws Problem imports.problem.reading where that is none to choose
     */
    public ReadAs chosen(String otherCharset, Character otherSeparator) {
        String letters = charset == null ? null : otherCharset;
        Character between = separator == null ? null : otherSeparator;
        if (charset != null && !charsets().contains(letters)
                || separator != null && !separators().contains(between)) {
            throw new Problem("imports.problem.reading");
        }
        return new ReadAs(format, letters, between);
    }

    /** The same as one text of at most 40 ASCII signs, for keeping. */
    public String code() {
        String code = charset == null ? format.name() : format.name() + BETWEEN + charset;
        return separator == null ? code : code + BETWEEN + (int) separator.charValue();
    }

    /** Reads {@link #code} back. */
    public static ReadAs of(String code) {
        String[] parts = code.split(" ");
        return new ReadAs(
                ListFormat.valueOf(parts[0]),
                parts.length > 1 ? parts[1] : null,
                parts.length > 2 ? (char) Integer.parseInt(parts[2]) : null);
    }
}
