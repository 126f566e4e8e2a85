package org.suviaz.web.contacts.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.HistoryRow;
import org.suviaz.web.frame.Visit;
import org.suviaz.web.frame.WordBook;
import org.suviaz.web.frame.Words;

class HistoryPageTest {

    private final Words words = new Words(new WordBook(), new Visit());

    @Test
    void a_page_holds_twelve_changes_and_the_last_one_the_rest() {
        HistoryPage last = HistoryPage.of(changes(30), "3", words);

        assertEquals(3, last.pages());
        assertEquals(25, last.from());
        assertEquals(30, last.to());
        assertEquals(6, last.rows().size());
    }

    @Test
    void a_page_that_is_none_is_the_first_and_one_too_far_the_last() {
        assertEquals(1, HistoryPage.of(changes(30), "x", words).page());
        assertEquals(1, HistoryPage.of(changes(30), null, words).page());
        assertEquals(3, HistoryPage.of(changes(30), "999", words).page());
        assertEquals(1, HistoryPage.of(changes(0), "5", words).page());
    }

    @Test
    void codes_are_said_in_words_and_phones_written_for_the_eye() {
        HistoryLine gender = line("gender", "", "FEMALE");
        HistoryLine phones = line("phones", "+375296001472", "+375296001427");

        assertEquals("Пол", gender.field());
        assertEquals("жаночы", gender.after());
        assertEquals("+375 29 600-14-27", phones.after());
    }

    @Test
    void a_person_who_came_is_one_line_without_a_field() {
        HistoryLine came = line("", "", "");

        assertEquals("Картка створана", came.what());
        assertEquals("", came.field());
        assertEquals("20.11.2026 18:52", came.at());
    }

    private HistoryLine line(String field, String before, String after) {
        return HistoryLine.of(row(field, before, after), words);
    }

    private static List<HistoryRow> changes(int count) {
        return IntStream.range(0, count).mapToObj(i -> row("note", "", "")).toList();
    }

    private static HistoryRow row(String field, String before, String after) {
        return new HistoryRow(Instant.parse("2026-11-20T15:52:00Z"), "dub-03", "save", field, before, after);
    }
}
