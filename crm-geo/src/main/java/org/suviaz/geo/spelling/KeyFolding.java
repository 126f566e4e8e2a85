package org.suviaz.geo.spelling;

/**
 * Folds sounds to a key by what Belarusian and Russian do to one and the same name: unstressed о is а, unstressed е is я
 * (so hard vowels fold to a, soft ones to e, both to a behind a consonant that is always hard), д and т before soft vowels
 * are дз and ц, в and у change places, ник begins as мік, doubled consonants are single. No rule looks further ahead
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
            case 'a' -> foldHard();
            case 'o' -> foldO(next, at);
            case 'e' -> foldFront(next);
            case 'i' -> foldI(next, at);
            case 'u' -> append(isVowel(last) && !soft ? 'v' : 'u');
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
            case 'n' -> append(last == NONE && next == 'i' && sound(at + 2) == 'k' ? 'm' : 'n');
            default -> append(sound);
        }
        return 0;
    }

    private void foldHard() {
        append(soft && !isBehindHard() || last == 'c' ? 'e' : 'a');
    }

    /** At the end of a longer word ой is ы: Лесной, Лясны; but not in a second word, which is a woman's: Туи западной. */
    private void foldO(char next, int at) {
        boolean ending = next == 'i' && sound(at + 2) == NONE && isConsonant(last) && beforeLast != NONE && !hasWords();
        if (!ending) {
            foldHard();
        }
    }

    /** At the beginning Ел is Ал: Елена, Алена. */
    private void foldFront(char next) {
        append(isBehindHard() || last == NONE && next == 'l' ? 'a' : 'e');
    }

    /** Before a vowel і only makes it soft. */
    private void foldI(char next, int at) {
        if (isVowel(next)) {
            soft = next != 'i';
        } else if (!mayFollow(at)) {
            append('i');
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
        boolean openVowel = isVowel(sound) && sound != 'i';
        boolean doubled = sound == last && !openVowel || last == 't' && sound == 'c';
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

    private boolean hasWords() {
        return key.indexOf(" ") >= 0;
    }

    private boolean mayFollow(int at) {
        return open && at == sounds.length() - 1;
    }

    private char sound(int at) {
        return at < sounds.length() && sounds.charAt(at) != ' ' ? sounds.charAt(at) : NONE;
    }

    /** Behind consonants that are never soft, hard and soft vowels are one. */
    private boolean isBehindHard() {
        return last == 'Z' || last == 'C' || last == 'S' || last == 'r';
    }

    private static boolean isVowel(char sound) {
        return sound == 'a' || sound == 'o' || sound == 'e' || sound == 'i' || sound == 'u';
    }

    private static boolean isConsonant(char sound) {
        return sound != NONE && !isVowel(sound) && Character.isLetter(sound);
    }
}
