package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.Archive;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.data.HowSure;
import org.suviaz.geo.zones.Numbered;

/** The book is what the dictionary says: corrected, added to, and with what newer editions lack. */
class PlaceBookTest {

    private static final Bilingual SAVIECKAJA = new Bilingual("вуліца Савецкая", "улица Советская");
    private static final Bilingual NEW = new Bilingual("вуліца Новая", "улица Новая");

    private final Map<EntryKind, List<Entry>> entries = new EnumMap<>(EntryKind.class);

    PlaceBookTest() {
        for (EntryKind kind : EntryKind.values()) {
            entries.put(kind, new ArrayList<>());
        }
        entries.get(EntryKind.SELSOVET)
                .add(entry(EntryKind.SELSOVET, "1204804000", "1204000000", "Велікалуцкі сельсавет"));
        entries.get(EntryKind.SETTLEMENT)
                .add(settlement("7", new Bilingual("Боркі", "Борки"), new Bilingual("Боркі", "Борки"), false));
    }

    @Test
    void a_corrected_street_keeps_the_key_that_people_are_found_by() {
        street(SAVIECKAJA, SAVIECKAJA, false);
        String before = street("Советская").key();
        entries.get(EntryKind.STREET).clear();
        street(NEW, SAVIECKAJA, false);
        assertEquals(before, street("Новая").key());
        assertEquals(NEW, street("вул. Савецкая").whole(), "what was written before still finds it");
    }

    @Test
    void an_alias_finds_a_street_where_none_is_named_so() {
        street(SAVIECKAJA, SAVIECKAJA, false, "улица Ленина");
        assertEquals(SAVIECKAJA, street("вул. Леніна").whole());
        assertEquals(SAVIECKAJA, street("Ленина").whole());
    }

    @Test
    void a_street_that_is_gone_is_meant_only_where_no_other_is_named_so() {
        street(SAVIECKAJA, SAVIECKAJA, true);
        assertEquals(SAVIECKAJA, street("Советская").whole());
        Bilingual again = new Bilingual("Савецкая вуліца", "Советская улица");
        street(again, again, false);
        assertEquals(again, street("Советская").whole());
    }

    @Test
    void a_corrected_settlement_is_found_by_both_names_and_knows_its_selsovet() {
        entries.get(EntryKind.SETTLEMENT).clear();
        entries.get(EntryKind.SETTLEMENT)
                .add(settlement("7", new Bilingual("Лясная", "Лесная"), new Bilingual("Боркі", "Борки"), false));
        SettlementBook book = book().settlements();
        for (String name : List.of("Лясная", "в. Лесная", "Борки", "Borki")) {
            Settlement place = book.named(name, any -> true).sure().orElseThrow();
            assertEquals("Велікалуцкі сельсавет", place.selsovet().be(), name);
        }
    }

    @Test
    void one_settlement_changes_and_the_book_before_stays_as_it_was() {
        PlaceBook before = book();
        Entry corrected = settlement("7", new Bilingual("Лясная", "Лесная"), new Bilingual("Боркі", "Борки"), false);
        PlaceBook after = before.withSettlement(corrected, Numbered.edition());
        assertEquals("Лясная", named(after, "Лясная"));
        assertEquals("Лясная", named(after, "Борки"));
        assertEquals("", named(before, "Лясная"));
        assertEquals(
                "Велікалуцкі сельсавет",
                after.settlements().byId(7).orElseThrow().selsovet().be());
    }

    @Test
    void the_streets_of_one_town_change_alone() {
        street(SAVIECKAJA, SAVIECKAJA, false);
        PlaceBook before = book();
        entries.get(EntryKind.STREET).clear();
        street(NEW, NEW, false);
        PlaceBook after = before.withStreets(7, entries.get(EntryKind.STREET));
        assertEquals(
                Certainty.SURE, after.streets(7).orElseThrow().named("Новая").certainty());
        assertEquals(
                Certainty.UNKNOWN,
                after.streets(7).orElseThrow().named("Советская").certainty());
        assertEquals(
                Certainty.SURE,
                before.streets(7).orElseThrow().named("Советская").certainty());
    }

    private static String named(PlaceBook book, String text) {
        return book.settlements()
                .named(text, any -> true)
                .sure()
                .map(place -> place.name().be())
                .orElse("");
    }

    @Test
    void a_settlement_that_is_gone_is_still_there_for_addresses() {
        entries.get(EntryKind.SETTLEMENT).clear();
        entries.get(EntryKind.SETTLEMENT)
                .add(settlement("7", new Bilingual("Боркі", "Борки"), new Bilingual("Боркі", "Борки"), true));
        assertTrue(book().settlements().byId(7).isPresent());
        assertEquals(List.of(), book().settlements().offered("Бор", place -> true, 5));
    }

    @Test
    void the_whole_dictionary_takes_at_most_64_megabytes() {
        long before = used();
        PlaceBook book = PlaceBook.of(Numbered.edition());
        long megabytes = (used() - before) >> 20;
        assertTrue(book.settlements().byId(625144).isPresent());
        long from = System.nanoTime();
        PlaceBook.of(Numbered.edition(), Archive::entries);
        System.out.printf(
                "PlaceBook: %d settlements and %d streets in %d MB, read from files in %d ms%n",
                Archive.entries(EntryKind.SETTLEMENT).size(),
                Archive.entries(EntryKind.STREET).size(),
                megabytes,
                (System.nanoTime() - from) / 1_000_000);
        assertTrue(megabytes <= 64, megabytes + " MB");
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Street street(String text) {
        return book().streets(7).orElseThrow().named(text).sure().orElseThrow();
    }

    private PlaceBook book() {
        return PlaceBook.of(Numbered.edition(), entries::get);
    }

    private void street(Bilingual name, Bilingual original, boolean gone, String... aliases) {
        Map<String, String> facts = Map.of(
                "type",
                "улица",
                "base_be",
                original.be().substring(7),
                "base_ru",
                original.ru().substring(6));
        entries.get(EntryKind.STREET)
                .add(entry(EntryKind.STREET, "7-" + name.ru(), "7", name, original, facts, gone, List.of(aliases)));
    }

    private static Entry settlement(String code, Bilingual name, Bilingual original, boolean gone) {
        Map<String, String> facts = Map.of("type", "деревня", "selsovet", "1204804000");
        return entry(EntryKind.SETTLEMENT, code, "1204000000", name, original, facts, gone, List.of());
    }

    private static Entry entry(EntryKind kind, String code, String parent, String name) {
        Bilingual both = new Bilingual(name, name);
        return entry(kind, code, parent, both, both, Map.of(), false, List.of());
    }

    private static Entry entry(
            EntryKind kind,
            String code,
            String parent,
            Bilingual name,
            Bilingual original,
            Map<String, String> facts,
            boolean gone,
            List<String> aliases) {
        return new Entry(
                0,
                kind,
                code,
                parent,
                name,
                original,
                HowSure.SOURCE,
                "source",
                "",
                facts,
                false,
                gone,
                !name.equals(original),
                aliases);
    }
}
