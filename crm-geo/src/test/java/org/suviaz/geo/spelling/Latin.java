package org.suviaz.geo.spelling;

import java.util.Locale;

/** Writes Belarusian in Latin letters, by the instruction of 2007 and as people type it. */
final class Latin {

    private static final String CYRILLIC = "абвгджзійклмнопрстуўфхцчшыэ";
    private static final String[] INSTRUCTION = {
        "a", "b", "v", "h", "d", "ž", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "ŭ", "f", "ch",
        "c", "č", "š", "y", "e"
    };

    private Latin() {}

    static String byInstruction(String belarusian) {
        StringBuilder latin = new StringBuilder();
        String text = belarusian.toLowerCase(Locale.ROOT);
        char last = ' ';
        for (char c : text.toCharArray()) {
            int soft = "еёюя".indexOf(c);
            int plain = CYRILLIC.indexOf(c);
            if (soft >= 0) {
                boolean own = CYRILLIC.indexOf(last) < 0 || "аіоуўыэй".indexOf(last) >= 0;
                latin.append(own ? 'j' : 'i').append("eoua".charAt(soft));
            } else if (c == 'ь') {
                soften(latin);
            } else if (plain >= 0) {
                latin.append(c == 'і' && last == '\u2019' ? "ji" : INSTRUCTION[plain]);
            } else if (c != '\u2019') {
                latin.append(c);
            }
            last = c;
        }
        return latin.toString();
    }

    /** Without a mark, in the English manner: "Chachlou", "Kavalchuk", "Zhukouski", "Yanka". */
    static String typed(String belarusian) {
        return byInstruction(belarusian)
                .replace("ch", "kh")
                .replace("c", "ts")
                .replace("č", "ch")
                .replace("š", "sh")
                .replace("ž", "zh")
                .replace("ŭ", "u")
                .replace("ć", "ts")
                .replace("ś", "s")
                .replace("ź", "z")
                .replace("ń", "n")
                .replace("ĺ", "l")
                .replace("j", "y");
    }

    private static void soften(StringBuilder latin) {
        int at = "lnszc".indexOf(latin.charAt(latin.length() - 1));
        if (at >= 0) {
            latin.setCharAt(latin.length() - 1, "ĺńśźć".charAt(at));
        }
    }
}
