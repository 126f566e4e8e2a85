package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;

class TimesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Times times = new Times(new Words(new WordBook(), new Visit(), null));

    @Test
    void a_day_in_words_has_the_month_in_its_case() {
        assertEquals("нядзеля, 22 лістапада 2026\u00a0г.", Times.inWords(DAY, Language.BE));
        assertEquals("воскресенье, 22 ноября 2026\u00a0г.", Times.inWords(DAY, Language.RU));
        assertEquals("Sunday, 22 November 2026", Times.inWords(DAY, Language.EN));
        assertEquals("пятніца, 1 мая 2026\u00a0г.", Times.inWords(LocalDate.of(2026, 5, 1), Language.BE));
        assertEquals("аўторак, 3 лютага 2026\u00a0г.", Times.inWords(LocalDate.of(2026, 2, 3), Language.BE));
    }

    @Test
    void a_day_and_an_hour_in_figures_are_those_of_minsk() {
        Instant beforeMidnight = Instant.parse("2026-11-21T21:05:09Z");
        assertEquals("22.11.2026", times.day(DAY));
        assertEquals("22.11.2026", times.dayOf(beforeMidnight));
        assertEquals("22.11.2026 00:05", times.minute(beforeMidnight));
        assertEquals("00:05:09", times.second(beforeMidnight));
    }
}
