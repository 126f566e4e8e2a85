package org.suviaz.security.accounts;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.geo.Language;

/**
 * Makes passphrases up for people who have none in mind, for what people think of themselves is what others try first:
 * six common words, picked by chance out of 4,096, which is 72 bits.
 */
public final class SuggestedPassphrases {

    /** How many words one has. */
    public static final int WORDS = 6;

    private static final List<String> BELARUSIAN = WordList.named("words-be");
    private static final List<String> RUSSIAN = WordList.named("words-ru");
    private static final Set<String> OURS_IN_BELARUSIAN = Set.copyOf(BELARUSIAN);
    private static final Set<String> OURS_IN_RUSSIAN = Set.copyOf(RUSSIAN);
    private static final SecureRandom RANDOM = new SecureRandom();

    private SuggestedPassphrases() {}

    /** Six words with blanks between them, in the reader's language; Belarusian ones where the house has no list of it. */
    public static String next(Language language) {
        List<String> words = language == Language.RU ? RUSSIAN : BELARUSIAN;
        return RANDOM.ints(WORDS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
    }

    /** Whether that can have been suggested; so a page need not repeat whatever somebody sends it. */
    public static boolean isOne(String text) {
        List<String> words = Arrays.asList(text.split(" ", WORDS + 1));
        return words.size() == WORDS && (OURS_IN_BELARUSIAN.containsAll(words) || OURS_IN_RUSSIAN.containsAll(words));
    }
}
