package org.suviaz.start;

import java.security.SecureRandom;

/** Makes passphrases up that can be typed from a screen: five invented words of five letters, about 80 bits. */
final class Passphrases {

    private static final String CONSONANTS = "bdfghklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int WORDS = 5;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words.append(i == 0 ? "" : "-").append(word());
        }
        return words.toString();
    }

    private String word() {
        return "" + one(CONSONANTS) + one(VOWELS) + one(CONSONANTS) + one(VOWELS) + one(CONSONANTS);
    }

    private char one(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
