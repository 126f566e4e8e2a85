package org.suviaz.geo.spelling;

import java.util.Locale;
import java.util.Optional;
import org.suviaz.geo.Language;

/** How names and sentences look when a careful hand wrote them, and which of the two languages they are in. */
public final class Writing {

    private static final String ONLY_BELARUSIAN = "іўІЎ";
    private static final String ONLY_RUSSIAN = "ищъИЩЪ";

    private Writing() {}

    /**
     * Belarusian or Russian by the letters that the other does not have; empty where no letter tells, or as many speak
     * for one as for the other. Latin lookalikes inside Cyrillic words are read as what they look like.
     */
    public static Optional<Language> languageOf(String... texts) {
        int votes = 0;
        for (String text : texts) {
            votes += text == null ? 0 : votes(Lookalikes.mended(text));
        }
        return votes == 0 ? Optional.empty() : Optional.of(votes > 0 ? Language.BE : Language.RU);
    }

    /**
     * A name without stray blanks and Latin lookalikes, with the house's apostrophe, and in capitals only at the
     * beginnings where it came in capitals alone: " IВАНОЎ " becomes "Іваноў"; a hyphen stands without blanks.
     */
    public static String tidy(String name) {
        if (name == null) {
            return "";
        }
        String text = Lookalikes.mended(blanksMended(name));
        return isShouted(text) ? capitalised(apostrophesMended(text)) : apostrophesMended(text);
    }

    private static int votes(String text) {
        int votes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean apostrophe = Apostrophes.isOne(c) && isBetweenCyrillic(text, i);
            votes += apostrophe || ONLY_BELARUSIAN.indexOf(c) >= 0 ? 1 : 0;
            votes -= ONLY_RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
        }
        return votes;
    }

    private static boolean isBetweenCyrillic(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Lookalikes.isCyrillic(text.charAt(at - 1))
                && Lookalikes.isCyrillic(text.charAt(at + 1));
    }

    private static String apostrophesMended(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Apostrophes.isOne(text.charAt(i))
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                mended.setCharAt(i, Apostrophes.RIGHT);
            }
        }
        return mended.toString();
    }

    private static String blanksMended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011';
            if (blank && !hyphen && !mended.isEmpty() && mended.charAt(mended.length() - 1) != '-') {
                mended.append(' ');
            }
            mended.append(hyphen ? '-' : c);
            blank = false;
        }
        return mended.toString();
    }

    /** Blanks of all widths, and the signs without any width that spreadsheets leave behind. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isShouted(String text) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals + small > 1 && (capitals == 0 || small == 0);
    }

    private static String capitalised(String text) {
        StringBuilder result = new StringBuilder(text.toLowerCase(Locale.ROOT));
        boolean atStart = true;
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (atStart && Character.isLetter(c)) {
                result.setCharAt(i, Character.toUpperCase(c));
            }
            atStart = c == ' ' || c == '-' || c == '.';
        }
        return result.toString();
    }
}
