package org.suviaz.geo.spelling;

/**
 * What may tell how one letter of a word is spelt in the other language: the letters around it, nearer and farther, what
 * kind of name it is, how many syllables stand before and behind, and how the letters behind it were spelt. Each clue is a
 * number; two clues of one number are rare enough to do no harm.
 */
final class Clues {

    private static final int BEFORE = 3;
    private static final int BEHIND = 4;
    private static final int AROUND = 5;
    private static final int MIX = 0x9E3779B1;
    private static final int NOTHING = '$';

    private final int[] found = new int[80];
    private int count;

    /** Each of them once. */
    int[] found() {
        return found;
    }

    /** How many of the numbers are this letter's. */
    int count() {
        return count;
    }

    /**
     * Looks at a letter.
     *
     * @param word between ^ and $
     * @param parts how the letters behind were spelt, each at its place in the bare word
     * @param stressed whether one of them is an о or ё, which but for few words are stressed
     */
    void lookAt(String word, int at, NameKind kind, String[] parts, boolean stressed) {
        count = 0;
        lookAround(word, at, kind.ordinal() + 1, stressed ? 7 : 8);
        lookBehind(word, at, kind.ordinal() + 1, parts, stressed ? 7 : 8);
        lookAtSyllables(word, at, stressed ? 7 : 8);
    }

    private void lookAround(String word, int at, int kind, int stress) {
        for (int before = 0; before <= BEFORE && before <= at; before++) {
            int left = 17 * before + 1;
            for (int i = at - before; i < at; i++) {
                left = mix(left, word.charAt(i));
            }
            for (int behind = 0;
                    behind <= BEHIND && before + behind <= AROUND && at + behind < word.length();
                    behind++) {
                int whole = mix(left, 1000 + behind);
                for (int i = at; i <= at + behind; i++) {
                    whole = mix(whole, word.charAt(i));
                }
                add(whole);
                if (before <= 1) {
                    add(mix(whole, kind));
                }
                if (before <= 2 && behind < BEHIND) {
                    add(mix(whole, 30 + stress));
                }
            }
        }
    }

    private void lookBehind(String word, int at, int kind, String[] parts, int stress) {
        char letter = word.charAt(at);
        int next = at < parts.length ? parts[at].hashCode() : NOTHING;
        int afterNext = at + 1 < parts.length ? parts[at + 1].hashCode() : NOTHING;
        int three = mix(mix(mix(5, letter), next), word.charAt(at - 1));
        add(three);
        add(mix(three, afterNext));
        add(mix(mix(mix(6, letter), stress), kind));
    }

    private void lookAtSyllables(String word, int at, int stress) {
        int before = syllables(word, 1, at);
        int behind = syllables(word, at + 1, word.length());
        int place = mix(mix(mix(9, word.charAt(at)), behind), before);
        add(place);
        add(mix(place, stress));
        add(mix(place, ending(word, 4)));
        add(mix(mix(mix(10, word.charAt(at)), behind), ending(word, 5)));
        add(mix(mix(mix(11, word.charAt(at)), behind), ending(word, 3)));
    }

    private static int syllables(String word, int from, int to) {
        int vowels = 0;
        for (int i = from; i < to; i++) {
            vowels += Alignment.VOWELS.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
        }
        return vowels;
    }

    private static int ending(String word, int length) {
        return word.substring(Math.max(0, word.length() - length)).hashCode();
    }

    private void add(int clue) {
        found[count++] = clue;
    }

    private static int mix(int clue, int more) {
        return (clue ^ more) * MIX ^ clue >>> 15;
    }
}
