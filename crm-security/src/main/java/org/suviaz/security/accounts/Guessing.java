package org.suviaz.security.accounts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a passphrase, long as it may be, is among those that are tried first: it is taken apart into the known pieces
 * that it is built of (the most used passwords, rows of keys, years, what is said only once and then repeated), and what
 * is left has to be something.
 */
final class Guessing {

    /** How much has to be in a passphrase: a sign counts one, a known piece two, a repetition nothing. */
    private static final int LEAST = 8;

    private static final int PIECE = 2;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 40;
    private static final Set<String> COMMON = Stream.of("common-passphrases", "common-here")
            .flatMap(list -> WordList.named(list).stream())
            .map(Guessing::folded)
            .filter(piece -> piece.length() >= SHORTEST_PIECE)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern HELD_DOWN = Pattern.compile("(.)\\1{2,}");
    private static final List<Pattern> REPEATED =
            List.of(Pattern.compile("(.{3,}?)\\1+"), Pattern.compile("(.{3,})\\1+"));

    private Guessing() {}

    /**
     * Whether it is soon guessed.
     *
     * @param names of the account and of the organisation, which are known to whoever tries
     */
    static boolean isEasy(String passphrase, Collection<String> names) {
        Set<String> known = names.stream()
                .flatMap(Guessing::parts)
                .filter(part -> part.length() >= SHORTEST_PIECE)
                .collect(Collectors.toCollection(HashSet::new));
        return ways(passphrase).flatMap(Guessing::saidOnce).distinct().anyMatch(once -> holdsLittle(once, known));
    }

    /** The passphrase as it may have been meant: as typed, with letters for digits, in another layout. */
    private static Stream<String> ways(String passphrase) {
        String small = passphrase.toLowerCase(Locale.ROOT);
        return Stream.of(Stream.of(small, withLetters(small)), Keyboard.otherLayouts(small))
                .flatMap(way -> way)
                .map(Guessing::folded)
                .distinct();
    }

    /** What is said several times counts once; which part is the one that is repeated can be seen in more than one way. */
    private static Stream<String> saidOnce(String typed) {
        String brief = HELD_DOWN.matcher(typed).replaceAll("$1");
        return Stream.concat(Stream.of(typed), REPEATED.stream().flatMap(repeated -> Stream.of(typed, brief)
                .map(text -> repeated.matcher(text).replaceAll("$1"))));
    }

    private static boolean holdsLittle(String once, Set<String> known) {
        int[] least = new int[once.length() + 1];
        Arrays.setAll(least, length -> length);
        for (int from = 0; from < once.length(); from++) {
            least[from + 1] = Math.min(least[from + 1], least[from] + 1);
            for (int to = from + SHORTEST_PIECE; to <= Math.min(once.length(), from + LONGEST_PIECE); to++) {
                if (least[from] + PIECE < least[to] && isPiece(once.substring(from, to), known)) {
                    least[to] = least[from] + PIECE;
                }
            }
        }
        return least[once.length()] < LEAST;
    }

    private static boolean isPiece(String piece, Set<String> known) {
        return COMMON.contains(piece)
                || known.contains(piece)
                || YEAR.matcher(piece).matches()
                || Keyboard.isInLine(piece);
    }

    private static Stream<String> parts(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(small), Stream.of(small.split("[^\\p{L}]+")))
                .map(Guessing::folded);
    }

    /** Without what is added between the letters to look harder: blanks, hyphens and points. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\p{Pd}_.,!?]+", "");
    }

    private static String withLetters(String text) {
        String digits = "013457@$";
        String letters = "oieastas";
        StringBuilder meant = new StringBuilder();
        text.chars()
                .map(sign -> digits.indexOf(sign) < 0 ? sign : letters.charAt(digits.indexOf(sign)))
                .forEach(sign -> meant.append((char) sign));
        return meant.toString();
    }
}
