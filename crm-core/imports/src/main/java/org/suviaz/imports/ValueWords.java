package org.suviaz.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ways in which lists write yes and no, man and woman, and the language of letters, without being asked. */
final class ValueWords {

    private static final Map<ValueKind, Map<String, ValueMeaning>> WORDS = Map.of(
            ValueKind.YES_NO,
            words(
                    ValueMeaning.YES,
                    "так, да, ага, ёсць, есть, yes, y, true, истина, праўда, 1, -1, +, √, х, x, v, т, д, on,"
                            + " згода, згодны, згодна, согласие, согласен, согласна, agreed",
                    ValueMeaning.NO,
                    "не, нет, няма, no, n, false, ложь, 0, -, –, —, н, off, адмова, отказ, refused"),
            ValueKind.GENDER,
            words(
                    ValueMeaning.MALE,
                    "м, муж, мужчынскі, мужчына, мужской, мужчина, m, male, man, хлопец, парень",
                    ValueMeaning.FEMALE,
                    "ж, жан, жаночы, жанчына, жен, женский, женщина, f, female, woman, w, дзяўчына, девушка"),
            ValueKind.LETTERS,
            words(
                    ValueMeaning.BE,
                    "бел, беларуская, беларускай, беларускі, па-беларуску, па беларуску, белорусский, по-белорусски, бм,"
                            + " be, by, bel, belarusian, б",
                    ValueMeaning.RU,
                    "рус, руская, расейская, па-руску, па руску, русский, по-русски, рм, ru, rus, russian, р"));

    private ValueWords() {}

    /** What the value means, empty where nobody can say without asking. */
    static Optional<ValueMeaning> meaning(ValueKind kind, String written) {
        return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(plain(folded(written))));
    }

    /** Under which values are counted and remembered: capitals do not matter. */
    static String folded(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    private static String plain(String folded) {
        int end = folded.length();
        while (end > 1 && ".!".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static Map<String, ValueMeaning> words(
            ValueMeaning one, String ways, ValueMeaning other, String otherWays) {
        Map<String, ValueMeaning> words = new HashMap<>();
        for (String way : ways.split(", ")) {
            words.put(way, one);
        }
        for (String way : otherWays.split(", ")) {
            words.put(way, other);
        }
        return Map.copyOf(words);
    }
}
