package org.suviaz.geo.spelling;

/**
 * Folds sounds to a key by what Belarusian and Russian do to one and the same name: unstressed о is а, unstressed е is я
 * (so hard vowels fold to a, soft ones to e, both to a behind a consonant that is always hard and at the beginning), д
 * and т before soft vowels are дз and ц, в and у change places, doubled letters are single. No rule looks further ahead
 * than two letters, so that the beginning of a name gives the beginning of its key.
 */
final class KeyFolding {

    private static final char NONE = 0;

    private final String sounds;
    /** Whether more may be typed yet, so that what depends on it is left out. */
    private final boolean open;

    private final StringBuilder key;
    /** The last sound that went into the key, NONE at the beginning of a word, and the one before it. */
    private char last = NONE;

    private char beforeLast = NONE;
    /** Whether an і stood before the vowel that comes next. */
    private boolean soft;

    KeyFolding(String sounds, boolean open) {
        this.sounds = sounds;
        this.open = open;
        this.key = new StringBuilder(sounds.length() + 8);
    }

    String folded() {
        for (int i = 0; i < sounds.length(); i++) {
            i += fold(i);
        }
        int length = key.length();
        boolean blankAtEnd = length > 0 && key.charAt(length - 1) == ' ';
        return blankAtEnd && !open ? key.substring(0, length - 1) : key.toString();
    }

    /** Folds the sound there and answers how many further ones went with it. */
    private int fold(int at) {
        char sound = sounds.charAt(at);
        char next = sound(at + 1);
        switch (sound) {
            case ' ' -> divide();
            case 'a', 'o' -> foldHard();
            case 'e' -> foldFront();
            case 'i' -> foldI(next, at);
            case 'u' -> foldU(next, at);
            case 'v' -> {
                return foldV(next, at);
            }
            case 'w' -> append('v');
            case 'x' -> append('g');
            case 'd' -> {
                append('d');
                return next == 'z' ? 1 : 0;
            }
            case 't' -> {
                append(next == 's' ? 'c' : 't');
                return next == 's' ? 1 : 0;
            }
            default -> append(sound);
        }
        return 0;
    }

    private void foldHard() {
        append(soft && !isBehindHard() || last == 'c' ? 'e' : 'a');
    }

    private void foldFront() {
        append(isBehindHard() ? 'a' : 'e');
    }

    /** Before a vowel і only makes it soft. */
    private void foldI(char next, int at) {
        if (isVowel(next)) {
            soft = next != 'i';
        } else if (!mayFollow(at)) {
            append('i');
        }
    }

    /** Behind a vowel and before none, у is ў. */
    private void foldU(char next, int at) {
        boolean shortened = isVowel(last) && !soft && !isVowel(next);
        if (!shortened) {
            append('u');
        } else if (!mayFollow(at)) {
            append('v');
        }
    }

    /**
     * At the beginning в before о, а and у may be there for ease, and before a consonant it is у; behind a vowel ву is
     * ў drawn out.
     */
    private int foldV(char next, int at) {
        boolean begins = last == NONE;
        if (begins && (next == 'o' || next == 'a' || next == 'u' || mayFollow(at))) {
            return 0;
        }
        append(begins && isConsonant(next) ? 'u' : 'v');
        return isVowel(beforeLast) && next == 'u' && !isVowel(sound(at + 2)) ? 1 : 0;
    }

    private void append(char sound) {
        boolean doubled = sound == last || last == 't' && sound == 'c';
        if (!doubled) {
            write(sound);
        }
        beforeLast = last;
        last = sound;
        soft = false;
    }

    private void write(char sound) {
        switch (sound) {
            case 'Z' -> key.append("zh");
            case 'C' -> key.append("ch");
            case 'S' -> key.append("sh");
            case 'c' -> key.append('t');
            default -> key.append(sound);
        }
    }

    private void divide() {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
        beforeLast = NONE;
        last = NONE;
        soft = false;
    }

    private boolean mayFollow(int at) {
        return open && at == sounds.length() - 1;
    }

    private char sound(int at) {
        return at < sounds.length() && sounds.charAt(at) != ' ' ? sounds.charAt(at) : NONE;
    }

    /** At the beginning, and behind consonants that are never soft, hard and soft vowels are one. */
    private boolean isBehindHard() {
        return last == NONE || last == 'Z' || last == 'C' || last == 'S' || last == 'r';
    }

    private static boolean isVowel(char sound) {
        return sound == 'a' || sound == 'o' || sound == 'e' || sound == 'i' || sound == 'u';
    }

    private static boolean isConsonant(char sound) {
        return sound != NONE && !isVowel(sound) && Character.isLetter(sound);
    }
}
