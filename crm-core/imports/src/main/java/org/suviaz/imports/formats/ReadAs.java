package org.suviaz.imports.formats;

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

    /** The same as one text of at most 40 ASCII signs, for keeping. */
    public String code() {
        return separator == null
                ? format.name()
                : format.name() + BETWEEN + charset + BETWEEN + (int) separator.charValue();
    }

    /** Reads {@link #code} back. */
    public static ReadAs of(String code) {
        String[] parts = code.split(" ");
        return parts.length < 3
                ? of(ListFormat.valueOf(parts[0]))
                : new ReadAs(ListFormat.valueOf(parts[0]), parts[1], (char) Integer.parseInt(parts[2]));
    }
}
