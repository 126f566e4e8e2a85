package org.suviaz.geo.spelling;

import java.text.Normalizer;

/**
 * Reads letters of either script as one alphabet of sounds: small letters stand for themselves, Z for ж, C for ч, S for
 * ш, c for ц, x for х, w for ў, a blank for whatever divides words. Soft vowels are i and a vowel, every й and ы is i,
 * and signs of softness and apostrophes are silent.
 */
final class Sounds {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіўґ";
    private static final String[] CYRILLIC_SOUNDS = {
        "a", "b", "v", "g", "d", "e", "Z", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "x",
        "c", "C", "S", "SC", "", "i", "", "e", "iu", "ia", "io", "i", "w", "g"
    };
    private static final String BY_INSTRUCTION = "čšžćśźńĺłŭ";
    private static final String MARKED = BY_INSTRUCTION + "ëéáóíýü";
    private static final String[] MARKED_SOUNDS = {
        "C", "S", "Z", "c", "s", "z", "n", "l", "l", "w", "io", "e", "a", "o", "i", "i", "u"
    };
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
        fill(CYRILLIC, CYRILLIC_SOUNDS);
        fill(MARKED, MARKED_SOUNDS);
    }

    private final String letters;
    private final StringBuilder sounds;

    private Sounds(String letters) {
        this.letters = letters;
        this.sounds = new StringBuilder(letters.length() + 4);
    }

    /** The sounds of a text in small letters. */
    static String of(String letters) {
        return new Sounds(composed(letters)).read();
    }

    /**
     * The sounds of the beginning of a text, as far as no letter behind it can change them: a last k or c may become kh
     * or ch, and what ch means is known only later.
     */
    static String ofBeginning(String letters) {
        String text = composed(letters);
        String certain = text.endsWith("k") || text.endsWith("c") ? text.substring(0, text.length() - 1) : text;
        int ch = isByInstruction(certain) ? -1 : certain.indexOf("ch");
        return new Sounds(ch < 0 ? certain : certain.substring(0, ch)).read();
    }

    private String read() {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
            char pair = next == 'h' || next == 'z' || next == 's' ? pair(letter, next, i) : 0;
            if (pair == 0) {
                sounds.append(sound(letter));
            } else {
                sounds.append(pair);
                i++;
            }
        }
        return sounds.toString();
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
            case 'z' -> next == 'h' ? 'Z' : 0;
            case 'k' -> next == 'h' ? 'x' : 0;
            case 't' -> next == 's' || next == 'z' ? 'c' : 0;
            case 'c' -> next == 'z' ? 'C' : next == 'h' ? readCh(at) : 0;
            default -> 0;
        };
    }

    /**
     * By the instruction ch is х; whoever types without its marks, without j for й and c for ц, writes ch for ч, as the
     * English do, but hardly before r, l, m, t and v.
     */
    private char readCh(int at) {
        boolean beforeConsonant = at + 2 < letters.length() && "rlmtv".indexOf(letters.charAt(at + 2)) >= 0;
        return beforeConsonant || isByInstruction(letters) ? 'x' : 'C';
    }

    private static boolean isByInstruction(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
            if (letter == 'j' || BY_INSTRUCTION.indexOf(letter) >= 0 || letter == 'c' && next != 'h' && next != 'z') {
                return true;
            }
        }
        return false;
    }

    private static String composed(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) >= '\u0300' && letters.charAt(i) <= '\u036F') {
                return Normalizer.normalize(letters, Normalizer.Form.NFC);
            }
        }
        return letters;
    }

    private static void fill(String letters, String[] sounds) {
        for (int i = 0; i < letters.length(); i++) {
            TABLE[letters.charAt(i)] = sounds[i];
        }
    }
}
