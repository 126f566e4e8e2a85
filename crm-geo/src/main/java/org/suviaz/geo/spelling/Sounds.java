package org.suviaz.geo.spelling;

import java.text.Normalizer;

/**
 * Reads letters of either script as one alphabet of sounds: small letters stand for themselves, Z for ж, C for ч, S for
 * ш, c for ц, x for х, w for ў, a blank for whatever divides words. Soft vowels are i and a vowel, every й and ы is i,
 * and signs of softness and apostrophes are silent.
 */
final class Sounds {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіўґєї";
    private static final String[] CYRILLIC_SOUNDS = {
        "a", "b", "v", "g", "d", "e", "Z", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "x",
        "c", "C", "S", "SC", "", "i", "", "e", "iu", "ia", "io", "i", "w", "g", "e", "i"
    };
    private static final String BY_INSTRUCTION = LatinManner.BY_INSTRUCTION;
    private static final String MARKED = BY_INSTRUCTION + "ëéáóíýü";
    private static final String[] MARKED_SOUNDS = {
        "C", "S", "Z", "c", "s", "z", "n", "l", "l", "w", "io", "e", "a", "o", "i", "i", "u"
    };
    private static final int LONGEST_ENDING = 2;
    private static final String[] TABLE = new String[0x500];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = Apostrophes.isOne((char) i) ? "" : " ";
        }
        for (char c = '0'; c <= '9'; c++) {
            TABLE[c] = String.valueOf(c);
        }
        for (char c = 'a'; c <= 'z'; c++) {
            TABLE[c] = String.valueOf(c);
        }
        TABLE['h'] = "g";
        TABLE['j'] = "i";
        TABLE['y'] = "i";
        TABLE['q'] = "k";
        TABLE['w'] = "v";
        TABLE['x'] = "ks";
        fillWithoutMarks();
        fill(CYRILLIC, CYRILLIC_SOUNDS);
        fill(MARKED, MARKED_SOUNDS);
    }

    private final String letters;
    private final StringBuilder sounds;
    private LatinManner manner;

    private Sounds(String letters) {
        this.letters = letters;
        this.sounds = new StringBuilder(letters.length() + 4);
    }

    /** The sounds of a text in small letters. */
    static String of(String letters) {
        return new Sounds(composed(letters)).read();
    }

    private String read() {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
            char pair = next == 'h' || next == 'z' || next == 's' ? pair(letter, next, i) : 0;
            if (Character.isDigit(letter) && next == '-') {
                sounds.append(letter).append(' ');
                i = endOfOrdinal(i + 2) - 1;
            } else if (letter == 'д' && letters.startsWith("зк", i + 1)) {
                sounds.append("ds");
                i++;
            } else if (pair == 0) {
                sounds.append(sound(letter));
            } else {
                sounds.append(pair);
                i++;
            }
        }
        return sounds.toString();
    }

    /** "1-ы", "1-я" and "1-го" are the number alone; "1-Мая" is not. */
    private int endOfOrdinal(int from) {
        int end = from;
        while (end < letters.length() && Character.isLetter(letters.charAt(end))) {
            end++;
        }
        return end - from <= LONGEST_ENDING ? end : from;
    }

    private static String sound(char letter) {
        if (letter < TABLE.length) {
            return TABLE[letter];
        }
        return Apostrophes.isOne(letter) ? "" : " ";
    }

    /** The one sound that two Latin letters write, or 0. */
    private char pair(char letter, char next, int at) {
        return switch (letter) {
            case 's' -> next == 'h' || next == 'z' ? 'S' : 0;
            case 'z' -> next == 'h' && !manner().isByInstruction() ? 'Z' : 0;
            case 'k' -> next == 'h' ? 'x' : 0;
            case 't' -> next == 's' || next == 'z' ? 'c' : 0;
            case 'c' -> next == 'h' && manner().readsKh(at) ? 'x' : next == 's' ? 0 : 'C';
            default -> 0;
        };
    }

    private LatinManner manner() {
        if (manner == null) {
            manner = new LatinManner(letters);
        }
        return manner;
    }

    private static String composed(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) >= '\u0300' && letters.charAt(i) <= '\u036F') {
                return Normalizer.normalize(letters, Normalizer.Form.NFC);
            }
        }
        return letters;
    }

    /** Letters with the marks of other languages are read without them. */
    private static void fillWithoutMarks() {
        for (char letter = '\u00df'; letter < '\u0250'; letter++) {
            char bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .charAt(0);
            if (bare >= 'a' && bare <= 'z') {
                TABLE[letter] = TABLE[bare];
            }
        }
        TABLE['ż'] = "Z";
    }

    private static void fill(String letters, String[] sounds) {
        for (int i = 0; i < letters.length(); i++) {
            TABLE[letters.charAt(i)] = sounds[i];
        }
    }
}
