package org.suviaz.geo.spelling;

/**
 * Folds the sounds of one word to a key by what Belarusian and Russian do to one and the same name:
 *
 * <ul>
 *   <li>unstressed о is а, unstressed е is я: hard vowels fold to a, soft ones to e, both to a behind a consonant that is
 *       always hard (ж, ч, ш, р);
 *   <li>д and т before soft vowels are дз and ц;
 *   <li>л before a consonant may be ў (Волк, Воўк; Долгий, Доўгі);
 *   <li>a word that begins with у may have a в before it (Угольник, Вугальнік), and в before a consonant is у there;
 *   <li>ник begins as мік; doubled consonants are single; some groups lose a consonant (Позняк, Поздняк);
 *   <li>endings differ by rule: -ый and -ой are -ы, -ских is -скіх, -ционный is -цыйны, -ический is -ічны.
 * </ul>
 *
 * No rule looks further ahead than four letters.
 */
final class KeyFolding {

    private static final char NONE = 0;

    private final CharSequence sounds;
    private final int end;
    private final StringBuilder key;
    private final int start;
    /** The last sound that went into the key, NONE at the beginning of a word, and the one before it. */
    private char last = NONE;

    private char beforeLast = NONE;
    /** Whether an і stood before the vowel that comes next. */
    private boolean soft;

    private KeyFolding(CharSequence sounds, int end, StringBuilder key) {
        this.sounds = sounds;
        this.end = end;
        this.key = key;
        this.start = key.length();
    }

    /** Appends the folded form of the word that stands from one place up to another. */
    static void fold(CharSequence sounds, int from, int end, StringBuilder key) {
        KeyFolding folding = new KeyFolding(sounds, end, key);
        for (int i = from; i < end; i++) {
            i += folding.fold(i);
        }
    }

    /** Folds the sound there and answers how many further ones went with it. */
    private int fold(int at) {
        char sound = sounds.charAt(at);
        char next = sound(at + 1);
        switch (sound) {
            case 'a' -> {
                return foldA(next, at);
            }
            case 'o' -> {
                return foldO(next, at);
            }
            case 'e' -> append(isBehindHard() ? 'a' : 'e');
            case 'i' -> {
                return foldI(next, at);
            }
            case 'u' -> foldU();
            case 'v' -> {
                return foldV(next, at);
            }
            case 'w' -> append(last == 'i' ? 'u' : 'v');
            case 'x' -> append('g');
            case 'l' -> append(isConsonant(next) && next != 'l' && (last == 'a' || last == 'e') ? 'v' : 'l');
            case 'd' -> {
                append('d');
                return next == 'z' ? 1 : 0;
            }
            case 't' -> {
                return foldT(next);
            }
            case 's', 'z', 'Z', 'k', 'C' -> {
                return foldGroup(sound, next, at);
            }
            case 'n' -> append(last == NONE && next == 'i' && sound(at + 2) == 'k' ? 'm' : 'n');
            default -> append(sound);
        }
        return 0;
    }

    /** A woman's ай at the end of Крупскай, Церашковай is the ой of Крупской, Терешковой. */
    private int foldA(char next, int at) {
        if (next == 'i' && sound(at + 2) == NONE && isAdjective()) {
            append('i');
            return 1;
        }
        foldHard();
        return 0;
    }

    /** At the end of a longer word ой is ы: Лесной, Лясны. */
    private int foldO(char next, int at) {
        if (next == 'i' && sound(at + 2) == NONE && isConsonant(last) && beforeLast != NONE) {
            append('i');
            return 1;
        }
        foldHard();
        return 0;
    }

    private void foldHard() {
        append(soft && !isBehindHard() || last == 'c' ? 'e' : 'a');
    }

    private boolean isAdjective() {
        boolean name = last == 'v' || last == 'n' && (beforeLast == 'i' || isConsonant(beforeLast));
        return name && key.length() - start > 4 || last == 'k' && (beforeLast == 's' || beforeLast == 'c');
    }

    /** Before a vowel і only makes it soft; the last soft а behind a vowel is a woman's ending and stays one. */
    private int foldI(char next, int at) {
        if (next == 'a' && sound(at + 2) == NONE && (last == 'a' || last == 'e' && beforeLast != NONE)) {
            append('i');
            append('a');
            return 1;
        }
        if (last == 'c' && next == 'o' && sound(at + 2) == 'n' && sound(at + 3) == 'n') {
            append('i');
            append('n');
            return 3;
        }
        if (isVowel(next)) {
            soft = next != 'i';
        } else {
            append(next == NONE && isOfFather() ? 'a' : 'i');
        }
        return 0;
    }

    /** Вуліца Каваленкі is улица Коваленко, завулак Дамейкі переулок Домейко: Belarusian declines them, Russian does not. */
    private boolean isOfFather() {
        int length = key.length();
        if (length - start < 5 || last != 'k') {
            return false;
        }
        char third = key.charAt(length - 3);
        return beforeLast == 'n' && (third == 'e' || third == 'a') || beforeLast == 'i' || beforeLast == 'S';
    }

    private void foldU() {
        if (soft && !isBehindHard() || last == 'c') {
            append('i');
            append('u');
        } else {
            append(isVowel(last) && !soft ? 'v' : 'u');
        }
    }

    /**
     * At the beginning в before у may be there for ease, and before a consonant it is у; behind a vowel ву is ў drawn
     * out.
     */
    private int foldV(char next, int at) {
        boolean begins = last == NONE;
        if (begins && next == 'u') {
            return 0;
        }
        append(begins && isConsonant(next) || last == 'i' && !isVowel(next) ? 'u' : 'v');
        return isVowel(beforeLast) && next == 'u' && !isVowel(sound(at + 2)) ? 1 : 0;
    }

    private int foldT(char next) {
        boolean hiss = next == 's';
        append(hiss ? 'c' : 't');
        return hiss ? 1 : 0;
    }

    /** Groups of consonants that one of the languages writes otherwise. */
    private int foldGroup(char sound, char next, int at) {
        char third = sound(at + 2);
        if ((sound == 'k' || sound == 'C') && next == 's' && third == 'k') {
            append('c');
            return 1;
        }
        if ((sound == 's' && next == 't' || sound == 'z' && next == 'd') && third == 'n') {
            append(sound);
            return 1;
        }
        if (sound == 'C' && next == 'e' && third == 's' && sound(at + 3) == 'k' && last == 'i') {
            append('C');
            append('n');
            return 3;
        }
        if (sound == 's' && last == NONE && (next == 'b' || next == 'd' || next == 'g')) {
            append('z');
            return 0;
        }
        boolean shch = next == 'C' && (sound == 's' || sound == 'z' || sound == 'Z');
        append(shch ? 'S' : sound);
        return 0;
    }

    private void append(char sound) {
        boolean openVowel = isVowel(sound) && sound != 'i';
        boolean digit = sound <= '9';
        boolean doubled = sound == last && !openVowel && !digit || last == 't' && sound == 'c';
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

    private char sound(int at) {
        return at < end ? sounds.charAt(at) : NONE;
    }

    /** Behind consonants that are never soft, hard and soft vowels are one. */
    private boolean isBehindHard() {
        return last == 'Z' || last == 'C' || last == 'S' || last == 'r';
    }

    private static boolean isVowel(char sound) {
        return sound == 'a' || sound == 'o' || sound == 'e' || sound == 'i' || sound == 'u';
    }

    private static boolean isConsonant(char sound) {
        return sound > '9' && !isVowel(sound);
    }
}
