package org.suviaz.geo.spelling;

/**
 * Folds sounds to a key by what Belarusian and Russian do to one and the same name: unstressed о is а, unstressed е is я
 * (so hard vowels fold to a, soft ones to e, both to a after a consonant that is always hard and at the beginning), д and
 * т before soft vowels are дз and ц, в and у change places, doubled letters are single. No rule looks further ahead
 * than two letters, so that the beginning of a name gives the beginning of its key.
 */
final class KeyFolding {

    private static final char NONE = 0;

    private final String sounds;
    private final StringBuilder key;
    /** The last sound that went into the key, NONE at the beginning of a word. */
    private char last = NONE;

    KeyFolding(String sounds) {
        this.sounds = sounds;
        this.key = new StringBuilder(sounds.length() + 8);
    }

    /** @param open whether more may follow, so that what depends on it is left out */
    String folded(boolean open) {
        for (int i = 0; i < sounds.length(); i++) {
            i += fold(sounds.charAt(i), i, open);
        }
        return open ? key.toString() : key.toString().strip();
    }

    private int fold(char sound, int at, boolean open) {
        char next = at(at + 1);
        boolean atEnd = open && next == NONE;
        switch (sound) {
            case ' ' -> divide();
            case 'a', 'o', 'e', 'i', 'u' -> foldVowel(sound, next, atEnd);
            case 'w' -> consonant('v');
            case 'v' -> {
                return foldV(next, at(at + 2), atEnd);
            }
            case 'x' -> consonant('g');
            case 'd' -> {
                consonant('d');
                return next == 'z' ? 1 : 0;
            }
            case 't' -> {
                boolean isTs = next == 's';
                consonant(isTs ? 'c' : 't');
                return isTs ? 1 : 0;
            }
            default -> consonant(sound);
        }
        return 0;
    }

    /** Between vowels or at the beginning в and у are one, and before о, а and у it may have been put there for ease. */
    private int foldV(char next, char afterNext, boolean atEnd) {
        if (last == NONE && atEnd) {
            return 0;
        }
        if (last == NONE && (next == 'o' || next == 'a' || next == 'u')) {
            return 0;
        }
        if (last == NONE && isConsonant(next)) {
            vowel('u', "u");
            return 0;
        }
        consonant('v');
        boolean easing = isVowel(beforeLast) && next == 'u' && !isVowel(afterNext);
        return easing ? 1 : 0;
    }

    /** The sound before {@link #last}. */
    private char beforeLast = NONE;

    private void foldVowel(char vowel, char next, boolean atEnd) {
        switch (vowel) {
            case 'i' -> foldI(next, atEnd);
            case 'u' -> foldU(next, atEnd);
            default -> foldOpen(vowel == 'e');
        }
    }

    private boolean soft;

    private void foldI(char next, boolean atEnd) {
        if (isVowel(next)) {
            soft = next != 'i';
        } else if (!atEnd) {
            vowel('i', "i");
        }
    }

    private void foldU(char next, boolean atEnd) {
        boolean short_ = isVowel(last) && !soft && !isVowel(next);
        if (short_ && atEnd) {
            return;
        }
        if (short_) {
            consonant('v');
        } else {
            vowel('u', "u");
        }
    }

    private void foldOpen(boolean front) {
        boolean hard = last == NONE || "ZCSr".indexOf(last) >= 0;
        boolean pale = !hard && (front || soft || last == 'c');
        vowel(pale ? 'e' : 'a', pale ? "e" : "a");
    }

    private void vowel(char sound, String written) {
        append(sound, written);
    }

    private void consonant(char sound) {
        append(
                sound,
                switch (sound) {
                    case 'Z' -> "zh";
                    case 'C' -> "ch";
                    case 'S' -> "sh";
                    case 'c' -> "t";
                    default -> String.valueOf(sound);
                });
    }

    private void append(char sound, String written) {
        boolean doubled = sound == last || last == 't' && sound == 'c';
        if (!doubled) {
            key.append(written);
        }
        beforeLast = last;
        last = sound;
        soft = false;
    }

    private void divide() {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
        beforeLast = NONE;
        last = NONE;
        soft = false;
    }

    private char at(int index) {
        return index < sounds.length() && sounds.charAt(index) != ' ' ? sounds.charAt(index) : NONE;
    }

    private static boolean isVowel(char sound) {
        return "aoeiu".indexOf(sound) >= 0;
    }

    private static boolean isConsonant(char sound) {
        return sound != NONE && !isVowel(sound) && Character.isLetter(sound);
    }
}
