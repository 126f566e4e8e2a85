package org.suviaz.geo.spelling;

/**
 * Belarusian in Latin letters as passports have them where the bearer asked for nothing else: the letters that ICAO Doc
 * 9303, part 3, section 6 recommends for Belarusian, with г as H, which the resolution of the Ministry of Internal Affairs
 * of 28 June 2010, no. 200, demands together with names free of any marks above the letters. Мікалай is Mikalai, Міховіч
 * Марыя is Mikhovich Maryia. Bearers may ask for another spelling, so that this one is a likely one and no more.
 */
final class LatinOfPassports {

    private static final String CYRILLIC = "абвгґдеёжзійклмнопрстуўфхцчшыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "h", "g", "d", "e", "io", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
        "u", "f", "kh", "ts", "ch", "sh", "y", "", "e", "iu", "ia"
    };

    private LatinOfPassports() {}

    static String of(String belarusian) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < belarusian.length(); i++) {
            char c = belarusian.charAt(i);
            int at = CYRILLIC.indexOf(Character.toLowerCase(c));
            if (at >= 0) {
                latin.append(LetterCase.like(belarusian, i, LATIN[at]));
            } else if (!Apostrophes.isOne(c)) {
                latin.append(c);
            }
        }
        return latin.toString();
    }
}
