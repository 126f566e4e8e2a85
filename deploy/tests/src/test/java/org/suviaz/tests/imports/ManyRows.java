package org.suviaz.tests.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of invented people, each with a name and a phone that nobody else has; of every forty one is without a surname, and
 * cannot come in.
 */
final class ManyRows {
    private static final int FAULTY = 40;
    /** Towns where no test prints or hands over whom it finds. */
    private static final List<String> TOWNS = List.of("Орша", "Мазыр", "Ліда", "Маладзечна");

    private static final List<String> GIVEN = List.of(
            "Алесь", "Янка", "Пятро", "Мікола", "Васіль", "Алена", "Марыля", "Ганна", "Вольга", "Таццяна", "Язэп",
            "Змітрок");
    private static final List<String> BEGINNINGS = List.of(
            "Бар", "Вал", "Гар", "Дуб", "Жук", "Зім", "Кал", "Лук", "Мак", "Нал", "Пар", "Рад", "Сав", "Тар", "Хал",
            "Цар");
    private static final List<String> MIDDLES = List.of("ав", "ін", "ол", "ук", "аш", "эц", "ім", "ас");
    private static final List<String> ENDS = List.of("овіч", "енка", "эйка", "чук", "скі", "онак", "ын", "ец");

    private ManyRows() {}

    /** The rows of these numbers as a spreadsheet. */
    static byte[] list(IntStream numbers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Прозвішча", "Імя", "Горад", "Тэлефон"));
        numbers.forEach(number -> rows.add(row(number)));
        return ListFile.ofRows(rows);
    }

    /** The names of those of these numbers who can come in, in their order. */
    static List<String> names(IntStream numbers) {
        return numbers.filter(number -> !faulty(number))
                .mapToObj(number -> surname(number) + " " + given(number))
                .sorted()
                .toList();
    }

    static boolean faulty(int number) {
        return number % FAULTY == 7;
    }

    private static List<String> row(int number) {
        return List.of(
                faulty(number) ? "" : surname(number),
                given(number),
                TOWNS.get(number % TOWNS.size()),
                "29 6%06d".formatted(number));
    }

    /** Different for whoever has the same given name. */
    private static String surname(int number) {
        int rest = number / GIVEN.size();
        String end = ENDS.get(rest % ENDS.size());
        rest /= ENDS.size();
        String middle = MIDDLES.get(rest % MIDDLES.size());
        rest /= MIDDLES.size();
        String further = rest / BEGINNINGS.size() == 0 ? "" : MIDDLES.get(rest / BEGINNINGS.size() % MIDDLES.size());
        return BEGINNINGS.get(rest % BEGINNINGS.size()) + further + middle + end;
    }

    private static String given(int number) {
        return GIVEN.get(number % GIVEN.size());
    }
}
