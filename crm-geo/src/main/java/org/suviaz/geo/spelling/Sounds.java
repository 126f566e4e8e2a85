package org.suviaz.geo.spelling;

import java.text.Normalizer;

/**
 * Reads letters of either script as one alphabet of sounds: small letters stand for themselves, Z for ж, C for ч, S for
 * ш, c for ц, x for х, a blank for whatever divides words. Soft vowels are i and a vowel, every й and ы is i, and signs
 * of softness and apostrophes are silent.
 */
final class Sounds {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіўґ";
    private static final String[] CYRILLIC_SOUNDS = {
        "a", "b", "v", "g", "d", "e", "Z", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "x",
        "c", "C", "S", "SC", "", "i", "", "e", "iu", "ia", "io", "i", "w", "g"
    };
    private static final String MARKED = "čšžćśźńĺłŭëéáóíýü";
    private static final String[] MARKED_SOUNDS = {
        "C", "S", "Z", "c", "s", "z", "n", "l", "l", "w", "io", "e", "a", "o", "i", "i", "u"
    };
    private static final String BY_INSTRUCTION = "čšžćśźńĺłŭ";

    private final String letters;
    private final StringBuilder sounds;
    private final boolean byInstruction;

    private Sounds(String letters) {
        this.letters = letters;
        this.sounds = new StringBuilder(letters.length() + 4);
        this.byInstruction = letters.chars().anyMatch(c -> BY_INSTRUCTION.indexOf(c) >= 0);
    }

    /** The sounds of a text in small letters. */
    static String of(String letters) {
        boolean combining = letters.chars().anyMatch(c -> c >= '\u0300' && c <= '\u036F');
        return new Sounds(combining ? Normalizer.normalize(letters, Normalizer.Form.NFC) : letters).read();
    }

    private String read() {
        for (int i = 0; i < letters.length(); i++) {
            i += read(letters.charAt(i), i);
        }
        return sounds.toString();
    }

    /** Reads the letter there and answers how many further ones were read with it. */
    private int read(char letter, int at) {
        if (letter >= 'a' && letter <= 'z') {
            return readLatin(letter, at);
        }
        int cyrillic = CYRILLIC.indexOf(letter);
        int marked = MARKED.indexOf(letter);
        if (cyrillic >= 0) {
            sounds.append(CYRILLIC_SOUNDS[cyrillic]);
        } else if (marked >= 0) {
            sounds.append(MARKED_SOUNDS[marked]);
        } else if (letter >= '0' && letter <= '9') {
            sounds.append(letter);
        } else if (!Apostrophes.isOne(letter)) {
            sounds.append(' ');
        }
        return 0;
    }

    private int readLatin(char letter, int at) {
        char next = at + 1 < letters.length() ? letters.charAt(at + 1) : ' ';
        String pair =
                switch (letter) {
                    case 's' -> next == 'h' || next == 'z' ? "S" : null;
                    case 'z' -> next == 'h' ? "Z" : null;
                    case 'k' -> next == 'h' ? "x" : null;
                    case 't' -> next == 's' || next == 'z' ? "c" : null;
                    case 'c' -> next == 'h' ? (byInstruction ? "x" : "C") : next == 'z' ? "C" : null;
                    default -> null;
                };
        if (pair != null) {
            boolean german = letter == 's' && next == 'c';
            sounds.append(pair);
            return german ? 2 : 1;
        }
        sounds.append(
                switch (letter) {
                    case 'h' -> "g";
                    case 'j', 'y' -> "i";
                    case 'q' -> "k";
                    case 'w' -> "v";
                    case 'x' -> "ks";
                    default -> String.valueOf(letter);
                });
        return 0;
    }
}
