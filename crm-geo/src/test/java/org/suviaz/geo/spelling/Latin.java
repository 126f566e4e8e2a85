package org.suviaz.geo.spelling;

import java.util.Locale;

/** Writes names in Latin letters: by the instruction of 2007, as passports do, and as people type. */
final class Latin {

    private static final String CYRILLIC = "абвгджзійклмнопрстуўфхцчшыэ";
    private static final String[] PASSPORT = {
        "a", "b", "v", "h", "d", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "u", "f", "kh",
        "ts", "ch", "sh", "y", "e"
    };
    private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] TYPED = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private Latin() {}

    /** As Belarusian passports have it: "Chachlou" is Khakhlou there, Шаўчук Shauchuk, Янка Yanka, Сямёнаў Siamionau. */
    static String passport(String belarusian) {
        StringBuilder latin = new StringBuilder();
        String text = belarusian.toLowerCase(Locale.ROOT);
        char last = ' ';
        for (char c : text.toCharArray()) {
            int soft = "еёюя".indexOf(c);
            int plain = CYRILLIC.indexOf(c);
            if (soft >= 0) {
                boolean own = CYRILLIC.indexOf(last) < 0 || "аоіуўыэй".indexOf(last) >= 0;
                latin.append(own ? "y" : c == 'е' ? "" : "i").append("eoua".charAt(soft));
            } else if (plain >= 0) {
                latin.append(PASSPORT[plain]);
            } else if (c != '\u2019' && c != 'ь') {
                latin.append(c);
            }
            last = c;
        }
        return latin.toString();
    }

    /** A Russian name in the English manner: "Kovalenko", "Khodasevich", "Yelena", "Zhukovskiy". */
    static String typedRussian(String russian) {
        StringBuilder latin = new StringBuilder();
        String text = russian.toLowerCase(Locale.ROOT).replace('ё', 'е');
        char last = ' ';
        for (char c : text.toCharArray()) {
            int at = RUSSIAN.indexOf(c);
            boolean own = RUSSIAN.indexOf(last) < 0 || "аеиоуыэюяйьъ".indexOf(last) >= 0;
            latin.append(c == 'е' && own ? "ye" : at < 0 ? String.valueOf(c) : TYPED[at]);
            last = c;
        }
        return latin.toString();
    }
}
