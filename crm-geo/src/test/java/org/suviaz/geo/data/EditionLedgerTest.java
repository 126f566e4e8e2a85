package org.suviaz.geo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.geo.data.Sheet.SETTLEMENTS;
import static org.suviaz.geo.data.Sheet.SETTLEMENTS_GRAMMAR;
import static org.suviaz.geo.data.Sheet.SETTLEMENTS_OSM;
import static org.suviaz.geo.data.Sheet.STREETS;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An edition changes what it names, keeps what it lacks, and comes in whole or not at all. */
class EditionLedgerTest {

    private static final String BORKI = "7,1204000000,деревня,,Борки,225000,120,,,,,missing,geonames/wof";
    private static final String LIPA = "8,1204000000,деревня,Ліпа,Липа,225001,20,,,,,source,geonames/wof";

    private final Shelf shelf = new Shelf();

    @Test
    void the_same_edition_twice_changes_nothing() {
        assertEquals(2, shelf.load(SETTLEMENTS, BORKI, LIPA).added());
        EditionPlan again = shelf.load(SETTLEMENTS, BORKI, LIPA);
        assertEquals(0, again.added() + again.changed() + again.gone());
    }

    @Test
    void what_an_edition_lacks_is_kept_and_gone_until_it_comes_back() {
        shelf.load(SETTLEMENTS, BORKI, LIPA);
        assertEquals(1, shelf.load(SETTLEMENTS, BORKI).gone());
        assertTrue(shelf.entry(EntryKind.SETTLEMENT, "8").gone());
        assertEquals(0, shelf.load(SETTLEMENTS, BORKI).gone(), "it was gone before");
        assertEquals(1, shelf.load(SETTLEMENTS, BORKI, LIPA).changed());
        assertFalse(shelf.entry(EntryKind.SETTLEMENT, "8").gone());
    }

    @Test
    void a_plan_counts_and_writes_nothing() {
        shelf.load(SETTLEMENTS, BORKI);
        EditionPlan plan = shelf.plan(SETTLEMENTS, LIPA);
        assertEquals(new EditionPlan("settlements.tsv", 1, 1, 0, 1, 0), plan);
        assertFalse(shelf.entry(EntryKind.SETTLEMENT, "7").gone());
    }

    @Test
    void a_layer_brings_spellings_that_outlive_a_new_table() {
        shelf.load(SETTLEMENTS, BORKI, LIPA);
        shelf.load(SETTLEMENTS_GRAMMAR, "7,Боркі,attested,");
        shelf.load(SETTLEMENTS, BORKI.replace(",120,", ",90,"), LIPA);
        Stored borki = shelf.entry(EntryKind.SETTLEMENT, "7");
        assertEquals("Боркі", borki.name().be());
        assertEquals("attested", borki.said());
        assertTrue(borki.facts().contains("population=90"), borki::facts);
    }

    @Test
    void a_spelling_that_its_layer_drops_is_missing_and_may_come_from_another() {
        shelf.load(SETTLEMENTS, BORKI, LIPA);
        shelf.load(SETTLEMENTS_GRAMMAR, "7,Боркі,attested,");
        assertEquals(1, shelf.load(SETTLEMENTS_OSM, "7,Боркі,same-name,").changed());
        assertEquals(0, shelf.load(SETTLEMENTS_GRAMMAR, "8,Ліпа,attested,").changed(), "a table's own spelling wins");
        assertEquals("same-name", shelf.entry(EntryKind.SETTLEMENT, "7").said());
    }

    @Test
    void a_doubtful_spelling_comes_with_what_it_could_be() {
        shelf.load(SETTLEMENTS, BORKI, LIPA);
        shelf.load(SETTLEMENTS_GRAMMAR, "7,,ambiguous,Боркі|Баркі");
        assertEquals("Боркі|Баркі", shelf.entry(EntryKind.SETTLEMENT, "7").candidates());
    }

    @Test
    void a_street_keeps_its_code_while_its_russian_name_stays() {
        shelf.load(SETTLEMENTS, BORKI);
        shelf.load(STREETS, "7,улица,вуліца Савецка,улица Советская,,");
        assertEquals(
                1,
                shelf.load(STREETS, "7,улица,вуліца Савецкая,улица Советская,,").changed());
        assertEquals(
                1, shelf.load(STREETS, "7,улица,вуліца Новая,улица Новая,,").gone());
    }

    @Test
    void a_street_of_no_town_is_refused() {
        shelf.load(SETTLEMENTS, BORKI);
        BrokenRow broken =
                assertThrows(BrokenRow.class, () -> shelf.load(STREETS, "9,улица,вуліца Савецкая,улица Советская,,"));
        assertEquals("streets-osm.tsv, line 2: place unknown: 9", broken.getMessage());
    }

    @Test
    void only_an_edition_of_the_archive_that_is_new_comes_in_at_a_start() {
        Map<Sheet, byte[]> archive = Map.of(SETTLEMENTS, Shelf.file(SETTLEMENTS, BORKI));
        assertEquals(archive.keySet(), shelf.ledger().newAmong(archive).keySet());
        shelf.ledger().load(archive, "");
        assertEquals(Map.of(), shelf.ledger().newAmong(archive));
        shelf.ledger().load(Map.of(SETTLEMENTS, Shelf.file(SETTLEMENTS, BORKI, LIPA)), "sasna-07");
        assertEquals(Map.of(), shelf.ledger().newAmong(archive), "a start does not undo what somebody brought");
    }

    @Test
    void a_broken_row_at_a_start_leaves_the_old_dictionary_and_tells_why() {
        shelf.load(SETTLEMENTS, BORKI, LIPA);
        Editions editions = new Editions(shelf.ledger(), null);
        editions.load(Map.of(SETTLEMENTS, Shelf.file(SETTLEMENTS, BORKI, "8,999,деревня,Ліпа,Липа,,0,,,,,source,x")));
        assertEquals(
                "settlements.tsv, line 3: zone unknown: 999",
                editions.fault().orElseThrow().getMessage());
        assertEquals("1204000000", shelf.entry(EntryKind.SETTLEMENT, "8").parent());
    }
}
