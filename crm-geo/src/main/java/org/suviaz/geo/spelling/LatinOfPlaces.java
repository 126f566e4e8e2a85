package org.suviaz.geo.spelling;

/**
 * Belarusian in Latin letters by the instruction on the transliteration of geographical names in its edition of 2007 (State
 * Committee for Property, 11 June 2007, no. 38), which the United Nations recommend since 2012: Гомель is
 * Homieĺ, Вераб’ёвічы is Vierabjovičy.
 */
final class LatinOfPlaces {

    private static final String CYRILLIC = "абвгґджзійклмнопрстуўфхцчшыэ";
    private static final String[] LATIN = {
        "a", "b", "v", "h", "g", "d", "ž", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "ŭ", "f",
        "ch", "c", "č", "š", "y", "e"
    };
    private static final String IOTATED = "еёюя";
    private static final String HARD = "lnszc";
    private static final String SOFT = "ĺńśźć";

    private LatinOfPlaces() {}

    static String of(String belarusian) {
        StringBuilder latin = new StringBuilder();
        char last = ' ';
        for (int i = 0; i < belarusian.length(); i++) {
            char c = belarusian.charAt(i);
            char small = Character.toLowerCase(c);
            if (small == 'ь') {
                soften(latin);
            } else if (!Apostrophes.isOne(c)) {
                latin.append(LetterCase.like(belarusian, i, letter(small, last)));
            }
            last = small;
        }
        return latin.toString();
    }

    private static String letter(char c, char last) {
        int iotated = IOTATED.indexOf(c);
        if (iotated >= 0) {
            return (isAfterConsonant(last) ? "i" : "j") + "eoua".charAt(iotated);
        }
        if (c == 'і' && Apostrophes.isOne(last)) {
            return "ji";
        }
        int plain = CYRILLIC.indexOf(c);
        return plain < 0 ? String.valueOf(c) : LATIN[plain];
    }

    private static boolean isAfterConsonant(char last) {
        return CYRILLIC.indexOf(last) >= 0 && "аіоуўыэй".indexOf(last) < 0;
    }

    private static void soften(StringBuilder latin) {
        int end = latin.length() - 1;
        int at = end < 0 ? -1 : HARD.indexOf(Character.toLowerCase(latin.charAt(end)));
        if (at >= 0) {
            boolean capital = Character.isUpperCase(latin.charAt(end));
            latin.setCharAt(end, capital ? Character.toUpperCase(SOFT.charAt(at)) : SOFT.charAt(at));
        }
    }
}
