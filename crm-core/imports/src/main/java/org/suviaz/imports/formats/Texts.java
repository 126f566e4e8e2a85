package org.suviaz.imports.formats;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;

/** Bytes as letters: finds the encoding of a text that does not say it, and reads it without the mark before it. */
final class Texts {

    /** Those that a person may choose, in the order of the choice. */
    static final List<String> CHARSETS = List.of("UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE", "IBM866", "KOI8-R");

    private static final List<String> ONE_BYTE = List.of("windows-1251", "IBM866", "KOI8-R");
    private static final int LOOKED_AT = 64 << 10;

    /** A text in UTF-8 that was cut or glued somewhere still is one. */
    private static final int MOST_BROKEN_IN_A_HUNDRED = 1;

    private Texts() {}

    /** The encoding that the mark before the text says, or that its letters make sense in. */
    static String charset(byte[] file) {
        String marked = marked(file);
        if (marked != null) {
            return marked;
        }
        String wide = wide(file);
        if (wide != null) {
            return wide;
        }
        return utf8(file) ? "UTF-8" : likeliest(file);
    }

    /** The letters behind the mark; what is no letter in that encoding comes as U+FFFD. */
    static Reader reader(byte[] file, String charset) {
        int mark = charset.equals(marked(file)) ? (charset.equals("UTF-8") ? 3 : 2) : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(file, mark, file.length - mark), Charset.forName(charset));
    }

    /** The beginning of the text, to be looked at. */
    static String beginning(byte[] file, String charset) {
        int mark = charset.equals(marked(file)) ? (charset.equals("UTF-8") ? 3 : 2) : 0;
        return new String(file, mark, Math.min(LOOKED_AT, file.length - mark), Charset.forName(charset));
    }

    private static String marked(byte[] file) {
        if (at(file, 0) == 0xEF && at(file, 1) == 0xBB && at(file, 2) == 0xBF) {
            return "UTF-8";
        }
        if (at(file, 0) == 0xFF && at(file, 1) == 0xFE) {
            return "UTF-16LE";
        }
        return at(file, 0) == 0xFE && at(file, 1) == 0xFF ? "UTF-16BE" : null;
    }

    /** Digits, blanks and separators have a nought for their second half where every sign has two bytes. */
    private static String wide(byte[] file) {
        int looked = Math.min(LOOKED_AT, file.length);
        int little = 0;
        int big = 0;
        for (int i = 0; i + 1 < looked; i += 2) {
            little += file[i] != 0 && file[i + 1] == 0 ? 1 : 0;
            big += file[i] == 0 && file[i + 1] != 0 ? 1 : 0;
        }
        int some = Math.max(1, looked / 40);
        if (little < some && big < some) {
            return null;
        }
        return little > big ? "UTF-16LE" : "UTF-16BE";
    }

    private static boolean utf8(byte[] file) {
        long good = 0;
        long broken = 0;
        for (int i = 0; i < file.length; ) {
            int length = sequence(file, i);
            good += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return broken * 100 <= good * MOST_BROKEN_IN_A_HUNDRED;
    }

    /** How many bytes the sign has that begins there; 0 for a byte that begins none. */
    private static int sequence(byte[] file, int from) {
        int first = file[from] & 0xFF;
        int length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        if (first > 0xF4) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((at(file, from + i) & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static String likeliest(byte[] file) {
        String best = ONE_BYTE.get(0);
        long most = Long.MIN_VALUE;
        for (String charset : ONE_BYTE) {
            long sense = sense(beginning(file, charset));
            if (sense > most) {
                most = sense;
                best = charset;
            }
        }
        return best;
    }

    /** Small letters follow letters in words; in the wrong encoding large ones do, or what is no letter. */
    private static long sense(String text) {
        long sense = 0;
        for (int i = 1; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here < 0x80) {
                continue;
            }
            boolean inWord = Character.isLetter(text.charAt(i - 1));
            if (!Character.isLetter(here)) {
                sense -= 2;
            } else if (inWord) {
                sense += Character.isLowerCase(here) ? 2 : Character.isLowerCase(text.charAt(i - 1)) ? -3 : 1;
            }
        }
        return sense;
    }

    private static int at(byte[] file, int place) {
        return place < file.length ? file[place] & 0xFF : -1;
    }
}
