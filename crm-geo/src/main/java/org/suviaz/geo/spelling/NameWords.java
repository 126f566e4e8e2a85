package org.suviaz.geo.spelling;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.suviaz.geo.Language;

/** Spells names word by word, as the writer divided them and with the writer's capitals. */
final class NameWords {

    /** Nothing is called by more; what is longer came into the wrong field. */
    private static final int LONGEST = 100;

    private static final String AT_DIVISIONS = "(?<=[- ])|(?=[- ])";

    private final Supplier<Respelling> rules;

    /** @param rules asked for where a word stands in no list, since they may have to be learnt first */
    NameWords(Supplier<Respelling> rules) {
        this.rules = rules;
    }

    /**
     * As sure as the least sure of its words, which stay as they are where their letters are that language's; empty for
     * English, an initial, and letters that are not Cyrillic.
     */
    Optional<Spelt> each(String written, Language to, Function<String, Optional<Spelt>> spelt) {
        String tidy = Writing.tidy(written);
        if (to == Language.EN || tidy.length() > LONGEST || !isWords(tidy)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        Sureness how = Sureness.LISTED;
        for (String word : tidy.split(AT_DIVISIONS)) {
            if (word.equals("-") || word.equals(" ")) {
                text.append(word);
                continue;
            }
            Optional<Spelt> other = isIn(to, word) ? Optional.of(new Spelt(word, Sureness.RULED)) : spelt.apply(word);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            text.append(capitals(other.get().text(), word));
            how = how.and(other.get().how());
        }
        return Optional.of(new Spelt(text.toString(), how));
    }

    /**
     * A word that no list has, by the rules.
     *
     * @param second what a rule for this kind of word says, or empty; asked where it can make a difference
     */
    Optional<Spelt> ruled(String word, NameKind kind, Language to, Supplier<Optional<String>> second) {
        String small = word.toLowerCase(Locale.ROOT);
        return rules.get().of(small, kind, to).map(guess -> {
            boolean ruled = Trust.alone(guess, kind, to)
                    || Trust.seconded(guess, kind, to)
                            && second.get()
                                    .filter(guess.word()::equalsIgnoreCase)
                                    .isPresent();
            return new Spelt(guess.word(), ruled ? Sureness.RULED : Sureness.GUESSED);
        });
    }

    private static boolean isIn(Language language, String word) {
        return Writing.languageOf(word).filter(language::equals).isPresent();
    }

    private static String capitals(String text, String like) {
        return Character.isUpperCase(like.charAt(0)) && !text.isEmpty()
                ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
                : text;
    }

    private static boolean isWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Lookalikes.isCyrillic(c) && c != Apostrophes.RIGHT && c != '-' && c != ' ') {
                return false;
            }
        }
        return text.length() > 1;
    }
}
