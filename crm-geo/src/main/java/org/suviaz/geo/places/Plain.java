package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suviaz.geo.spelling.Writing;

/** Reads what people typed into words that can be compared: one case, one е, no apostrophes, dots or quotes. */
final class Plain {

    /** What stands behind the number of a street, in either language: 1-ы, 2-гі, 3-я. */
    static final List<String> ORDINAL_ENDINGS =
            List.of("ы", "і", "гі", "ці", "я", "й", "ой", "ый", "ий", "ая", "е", "ае", "ое");

    /** Signs within a word that nobody writes alike. */
    static final String SILENT = "’'ʼ`";

    private static final Pattern ORDINAL = Pattern.compile("(\\d+)-?(" + String.join("|", ORDINAL_ENDINGS) + ")");
    private static final List<String> GLUED = List.of("пр-т", "пр-д", "б-р");

    private Plain() {}

    /**
     * The words of a text, types still with their hyphens ("пр-т"), ordinals as numbers at the front ("1-ы" is "1"). A
     * capital behind a small letter begins a new word, and so does a digit behind a letter, since people lose the blank:
     * "пр-дКальцавы", "мост1000-летия", "б-ргазеты".
     */
    static List<String> words(String text) {
        String tidy = Writing.tidy(text);
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        char last = ' ';
        for (int i = 0; i < tidy.length(); i++) {
            char c = tidy.charAt(i);
            if (SILENT.indexOf(c) >= 0) {
                continue;
            }
            if (!isOfWord(c)
                    || Character.isUpperCase(c) && Character.isLowerCase(last)
                    || Character.isDigit(c) && Character.isLetter(last) && !startsWithDigit(word)) {
                end(word, words);
            }
            if (isOfWord(c)) {
                char small = Character.toLowerCase(c);
                word.append(small == 'ё' ? 'е' : small);
            }
            last = c;
        }
        end(word, words);
        return words;
    }

    /** The words as one text for an index: hyphens are blanks here, for half of the people write blanks there. */
    static String joined(List<String> words) {
        return String.join(" ", words).replace('-', ' ').strip();
    }

    static String joined(String text) {
        return joined(words(text));
    }

    private static boolean startsWithDigit(StringBuilder word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '№';
    }

    private static void end(StringBuilder letters, List<String> words) {
        String word = letters.toString();
        letters.setLength(0);
        Matcher ordinal = word.isEmpty() || !Character.isDigit(word.charAt(0)) ? null : ORDINAL.matcher(word);
        if (ordinal != null && ordinal.matches()) {
            words.add(0, ordinal.group(1));
        } else if (!word.isEmpty() && !word.equals("-")) {
            int glued = glued(word);
            if (glued > 0) {
                words.add(word.substring(0, glued));
            }
            words.add(word.substring(glued));
        }
    }

    /** How long the shortened word is that a name is glued to, 0 for none: no name begins with a letter and a hyphen so. */
    private static int glued(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 1 || hyphen > 2) {
            return 0;
        }
        for (String type : GLUED) {
            if (word.startsWith(type) && word.length() > type.length() + 2) {
                return type.length();
            }
        }
        return 0;
    }
}
