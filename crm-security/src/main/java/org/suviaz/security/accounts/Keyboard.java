package org.suviaz.security.accounts;

import java.util.List;
import java.util.stream.Stream;

/** The rows of the keyboards that people here type on: what lies in one line there, and what a key is in the other layout. */
final class Keyboard {

    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final List<String> CYRILLIC =
            List.of("ёйцукенгшщзхъфывапролджэячсмитьбю", "ёйцукенгшўзх'фывапролджэячсмітьбю");

    private static final List<String> LINES = Stream.of(
                    Stream.of(
                            "12345678901234567890",
                            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
                            "abcdefghijklmnopqrstuvwxyz"),
                    Stream.of("1q2w3e4r5t6y7u8i9o0p", "qazwsxedcrfvtgbyhnujmikolp", "1qa2ws3ed4rf5tg6yh7uj8ik9ol0p"),
                    Stream.of("qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"),
                    Stream.of("йцукенгшщзхъ", "йцукенгшўзх'", "фывапролджэ", "ячсмитьбю", "ячсмітьбю"),
                    Stream.of("абвгдежзийклмнопрстуфхцчшщъыьэюя", "абвгдежзійклмнопрстуўфхцчшыьэюя"))
            .flatMap(lines -> lines)
            .flatMap(line -> Stream.of(line, new StringBuilder(line).reverse().toString()))
            .toList();

    private Keyboard() {}

    /** Whether these signs follow each other in a row, a column or the alphabet, forwards or backwards. */
    static boolean isInLine(String signs) {
        return LINES.stream().anyMatch(line -> line.contains(signs));
    }

    /** What the same keys type in the other layouts. */
    static Stream<String> otherLayouts(String text) {
        return CYRILLIC.stream().flatMap(cyrillic -> Stream.of(on(text, cyrillic, LATIN), on(text, LATIN, cyrillic)));
    }

    private static String on(String text, String from, String to) {
        StringBuilder typed = new StringBuilder();
        text.chars()
                .map(sign -> from.indexOf(sign) < 0 ? sign : to.charAt(from.indexOf(sign)))
                .forEach(sign -> typed.append((char) sign));
        return typed.toString();
    }
}
