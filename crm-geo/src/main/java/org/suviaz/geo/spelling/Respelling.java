package org.suviaz.geo.spelling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Language;

/**
 * Spells a word that no list has. What the likeliest spelling would itself be in the first language speaks for it or
 * against it: Сарока can be Сорока or Сарока, but Сорока is Сарока alone.
 */
final class Respelling {

    private static final double WEIGHT_OF_THE_WAY_BACK = 0.5;
    private static final double CLEAR = 0.9;
    private static final double NO_WAY_BACK = Math.exp(-8);

    private final Analogy toBelarusian;
    private final Analogy toRussian;

    /** Both directions at once, for somebody waits. */
    Respelling(List<Lesson> lessons) {
        List<Lesson> asTyped = lessons.stream()
                .flatMap(lesson -> Stream.of(lesson, lesson.withoutDots()))
                .toList();
        Map<Language, Analogy> learnt = Stream.of(Language.BE, Language.RU)
                .parallel()
                .collect(Collectors.toMap(
                        Function.identity(), to -> Analogy.learn(to == Language.BE ? asTyped : lessons, to)));
        this.toBelarusian = learnt.get(Language.BE);
        this.toRussian = learnt.get(Language.RU);
    }

    /** The likeliest spelling of a word in small Cyrillic letters. */
    Optional<Guess> of(String word, NameKind kind, Language to) {
        List<Guess> guesses = analogy(to).guesses(word, kind);
        if (!guesses.isEmpty() && guesses.get(0).trust() > CLEAR) {
            return Optional.of(guesses.get(0));
        }
        return guesses.stream().max(Comparator.comparingDouble(guess -> weight(guess, word, kind, to)));
    }

    private double weight(Guess guess, String word, NameKind kind, Language to) {
        String written = PairBook.plain(word);
        double back = analogy(to == Language.BE ? Language.RU : Language.BE).guesses(guess.word(), kind).stream()
                .filter(each -> PairBook.plain(each.word()).equals(written))
                .mapToDouble(Guess::trust)
                .max()
                .orElse(NO_WAY_BACK);
        return Math.log(guess.trust()) + WEIGHT_OF_THE_WAY_BACK * Math.log(Math.max(back, NO_WAY_BACK));
    }

    private Analogy analogy(Language to) {
        return to == Language.BE ? toBelarusian : toRussian;
    }
}
