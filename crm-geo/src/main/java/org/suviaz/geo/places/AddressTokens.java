package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.suviaz.geo.spelling.Writing;

/** Takes a written address apart into words and numbers, also where the blank between them got lost. */
final class AddressTokens {

    private static final String SILENT = Plain.SILENT + "\"«»„“”";
    private static final String DIVIDERS = ",;()[]\n\r|";
    private static final String WEIGHTLESS = ".,;№:";
    private static final String INNER = "-/\u2010\u2011\u2013";

    private final String text;
    private final List<AddressToken> tokens = new ArrayList<>(12);
    private int piece;

    private AddressTokens(String text) {
        this.text = text;
    }

    static List<AddressToken> of(String text) {
        return new AddressTokens(text).read();
    }

    /** Whether nothing but blanks and signs of no weight stands outside of these tokens of the text. */
    static boolean areAll(List<AddressToken> tokens, String text) {
        int last = 0;
        for (AddressToken token : tokens) {
            if (hasSign(text, last, token.start())) {
                return false;
            }
            last = token.end();
        }
        return !hasSign(text, last, text.length()) && (!tokens.isEmpty() || isEmpty(text));
    }

    private static boolean isEmpty(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || c == '.' || c == ',');
    }

    private static boolean hasSign(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && WEIGHTLESS.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private List<AddressToken> read() {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean inside = isInside(c, i);
            if (start >= 0 && (!inside || isNewWord(start, i))) {
                add(start, i);
                start = -1;
            }
            if (start < 0 && inside && Character.isLetterOrDigit(c)) {
                start = i;
            }
            if (DIVIDERS.indexOf(c) >= 0) {
                piece++;
            }
        }
        return tokens;
    }

    private boolean isInside(char c, int at) {
        if (Character.isLetterOrDigit(c) || SILENT.indexOf(c) >= 0) {
            return true;
        }
        return INNER.indexOf(c) >= 0 && at > 0 && isSolid(at - 1) && isSolid(at + 1);
    }

    private boolean isSolid(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** "пр-дКальцавы", "корп2", "5кв": two words each; "12а" and "12к1" are one. */
    private boolean isNewWord(int start, int at) {
        char last = text.charAt(at - 1);
        char c = text.charAt(at);
        if (Character.isUpperCase(c) && Character.isLowerCase(last)) {
            return true;
        }
        boolean beganWithDigit = Character.isDigit(text.charAt(start));
        if (Character.isDigit(c) && Character.isLetter(last)) {
            return !beganWithDigit;
        }
        return Character.isLetter(c)
                && Character.isDigit(last)
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && !isOrdinal(at);
    }

    /** "17ая", "2гі": such letters belong to their number. */
    private boolean isOrdinal(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return HouseNumber.isOrdinalEnding(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    private void add(int start, int end) {
        String word = Writing.tidy(text.substring(start, end));
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (SILENT.indexOf(c) < 0) {
                plain.append(c == 'ё' ? 'е' : c == '\u2013' ? '-' : c);
            }
        }
        if (!plain.isEmpty()) {
            boolean dotted = end < text.length() && text.charAt(end) == '.';
            tokens.add(new AddressToken(plain.toString(), piece, start, dotted ? end + 1 : end));
        }
    }
}
