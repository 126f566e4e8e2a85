package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suviaz.geo.spelling.Writing;

/** Reads what people typed into words that can be compared: one case, one е, no apostrophes, dots or quotes. */
final class Plain {

    private static final Pattern ORDINAL = Pattern.compile("(\\d+)-?(ы|і|гі|ці|я|й|ой|ый|ий|ая|е|ае|ое)");
    private static final String SILENT = "’'ʼ`";

    private Plain() {}

    /**
     * The words of a text, types still with their hyphens ("пр-т"), ordinals as numbers at the front ("1-ы" is "1"). A
     * capital behind a small letter begins a new word, since people lose the blank: "пр-дКальцавы".
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
            if (!isOfWord(c) || Character.isUpperCase(c) && Character.isLowerCase(last)) {
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
            words.add(word);
        }
    }
}
