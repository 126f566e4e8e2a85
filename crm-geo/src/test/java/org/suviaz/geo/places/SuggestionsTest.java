package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.zones.Numbered;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;

/** What is offered while somebody types, from the real dictionary. */
class SuggestionsTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int MOST = 10;
    private static final ZoneTree TREE = Numbered.edition();
    private static final PlaceBook BOOK = PlaceBook.of(TREE);

    @Test
    void a_town_is_offered_first_in_any_script() {
        for (String typed : List.of("Барыс", "Борис", "Barys", "борисов", "г. Барыс", "горад Барысаў")) {
            assertEquals("Барысаў", places(typed).get(0).name().be(), typed);
        }
    }

    @Test
    void a_name_typed_to_its_end_is_offered_before_larger_places_that_go_on() {
        Settlement first = places("Слабада").get(0);
        assertEquals("Слабада", first.name().be());
    }

    @Test
    void places_of_the_own_zone_come_before_the_rest_of_the_country() {
        ZoneRow district = TREE.byId(BOOK.settlements().named("Лошніца", place -> true).candidates().stream()
                        .findFirst()
                        .orElseThrow()
                        .zoneId())
                .orElseThrow();
        List<Settlement> offered = BOOK.settlements().offered("Сл", place -> place.zoneId() == district.id(), MOST);
        assertEquals(district.id(), offered.get(0).zoneId());
        assertTrue(offered.size() == MOST, offered::toString);
    }

    @Test
    void a_type_word_narrows_what_is_offered() {
        places("в. Гарад")
                .forEach(place -> assertTrue(
                        !place.type().be().equals("горад") && !place.type().be().equals("гарадскі пасёлак"),
                        place::toString));
    }

    @Test
    void nothing_is_offered_for_what_no_place_is_called() {
        assertEquals(List.of(), places("Ййй"));
        assertEquals(List.of(), places(""));
        assertEquals(List.of(), places("!"));
    }

    @Test
    void streets_are_offered_in_any_script_with_their_type_or_without() {
        for (String typed : List.of("Савец", "Совет", "Saviec", "вул. Савец", "ул Сов")) {
            assertTrue(
                    streets(typed).stream()
                            .anyMatch(street -> street.base().be().equals("Савецкая")),
                    () -> typed + " gives " + streets(typed));
        }
    }

    @Test
    void a_street_is_offered_by_its_second_word_too() {
        assertTrue(
                streets("Коласа").stream().anyMatch(street -> street.base().be().contains("Коласа")));
    }

    @Test
    void an_id_that_was_picked_for_another_text_is_found_out() {
        Settlement minsk = places("Мінск").get(0);
        assertTrue(BOOK.settlements().isNamed(minsk, "г. Минск"));
        assertTrue(BOOK.settlements().isNamed(minsk, "minsk"));
        assertTrue(!BOOK.settlements().isNamed(minsk, "Брэст"));
        assertTrue(!BOOK.settlements().isNamed(minsk, ""));
    }

    @Test
    void what_is_offered_is_there_before_the_next_letter() {
        List<String> typed =
                List.of("мі", "мин", "бар", "бо", "st", "са", "слаб", "вял", "новы д", "ka", "гарад", "в. ст");
        measured(typed, SuggestionsTest::places);
        System.out.printf(
                "Typing in a picker, 95 of 100 within: settlements %.2f ms, streets of Minsk %.2f ms of CPU time%n",
                measured(typed, SuggestionsTest::places), measured(typed, SuggestionsTest::streets));
    }

    private static double measured(List<String> typed, Function<String, List<?>> offer) {
        long[] nanos = new long[typed.size() * 50];
        for (int i = 0; i < nanos.length; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            assertTrue(offer.apply(typed.get(i % typed.size())).size() <= MOST);
            nanos[i] = CLOCK.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length * 95 / 100] / 1e6;
    }

    private static List<Settlement> places(String typed) {
        return BOOK.settlements().offered(typed, place -> false, MOST);
    }

    private static List<Street> streets(String typed) {
        int minsk = BOOK.settlements()
                .named("Мінск", place -> true)
                .sure()
                .orElseThrow()
                .id();
        return BOOK.streets(minsk).orElseThrow().offered(typed, MOST);
    }
}
