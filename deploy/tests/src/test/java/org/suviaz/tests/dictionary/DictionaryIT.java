package org.suviaz.tests.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.data.Editions;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** The dictionary is corrected, added to and renewed on its screens, and everybody reads the names anew at once. */
class DictionaryIT {
    private static final String LIST = "/dictionary/list/dictionaryList";
    private static final String ENTRY = "/dictionary/entry/dictionaryEntry?id=";
    private static final String ADD = "/dictionary/add/dictionaryAdd?kind=";
    private static final String EDITIONS = "/dictionary/editions/dictionaryEditions";

    /** Kopyś, a small town with streets that no other test uses. */
    private static final String TOWN = "Копысь";

    private static Visitor visitor;
    private static Visitor organiser;
    private static long slowest;

    @BeforeAll
    static void signIn() {
        visitor = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "BY-HR"));
    }

    @Test
    void a_correction_is_seen_at_once_and_outlives_an_edition() {
        long village = number("select min(id) from dictionary_entry where kind = 'SETTLEMENT' and parent = '4240000000'"
                + " and be <> '' and gone_since is null and facts not like '%status=%'");
        String before = text("select be from dictionary_entry where id = ?", village);
        assertEquals(200, save(village, "be", "Праверачныя Сінякі").status());
        assertEquals("Праверачныя Сінякі", townOf("Праверачныя Сінякі"));

        Answer again = brought("settlements.tsv", archive("settlements.tsv"));
        assertTrue(again.text().contains("settlements.tsv"), again::text);
        assertEquals(0, number("select added + changed + gone from dictionary_edition order by id desc limit 1"));
        assertEquals("Праверачныя Сінякі", townOf("Праверачныя Сінякі"));
        assertEquals(before, text("select be from dictionary_entry where id = ?", village), "the data is not touched");

        visitor.submit(visitor.get(ENTRY + village), Map.of(), "takeBack");
        assertEquals(before, visitor.get(ENTRY + village).field("be"));
        assertEquals("", townOf("Праверачныя Сінякі"));
        String object = text("select object from audit_entry where kind = 'NAME_CORRECTED' order by no desc limit 1");
        assertTrue(object.matches("SETTLEMENT -?\\d+"), object);
    }

    @Test
    void a_new_edition_that_changes_and_drops_rows_keeps_what_it_drops() {
        List<String> rows = new ArrayList<>(lines("patronymics.tsv"));
        rows.remove(rows.size() - 1);
        rows.set(1, rows.get(1).replace("Абідавіч", "Абідавіц"));
        rows.add("m\tПраверковіч\tПраверкавіч\t\tcurated\tby hand");
        Answer checked = checked("patronymics.tsv", bytes(rows));
        for (String key : new String[] {"added", "changed", "gone"}) {
            assertTrue(checked.text().contains(Say.be("dictionary.editions." + key, 1)), checked::text);
        }
        assertEquals(0, number("select count(*) from dictionary_entry where be = 'Абідавіц'"), "not yet");
        visitor.submit(checked, Map.of(), "apply");
        assertEquals(1, number("select count(*) from dictionary_entry where be = 'Абідавіц'"));
        assertEquals(
                1,
                number("select count(*) from dictionary_entry where kind = 'PATRONYMIC' and gone_since is not null"));
        assertTrue(visitor.get(LIST + "?kind=PATRONYMIC&only=GONE").text().contains(Say.be("dictionary.gone")));
        brought("patronymics.tsv", archive("patronymics.tsv"));
        assertEquals(0, number("select count(*) from dictionary_entry where be = 'Абідавіц'"));
        assertEquals(
                "Праверковіч",
                text("select ru from dictionary_entry where kind = 'PATRONYMIC' and gone_since is not null"));
    }

    @Test
    void a_broken_row_is_named_and_changes_nothing() {
        long editions = number("select count(*) from dictionary_edition");
        List<String> rows = new ArrayList<>(lines("selsovets-osm.tsv"));
        rows.set(7, rows.get(7).replaceFirst("\t\\d+\t", "\t9999999999\t"));
        Answer refused = checked("selsovets-osm.tsv", bytes(rows));
        assertEquals(422, refused.status());
        assertTrue(
                refused.text().contains(Say.be("geo.broken.ZONE_UNKNOWN", "selsovets-osm.tsv", "8", "9999999999")),
                refused::text);
        assertEquals(
                422,
                checked("selsovets-osm.tsv", new byte[] {(byte) 0xC3, (byte) 0x28})
                        .status());
        assertEquals(422, checked("selsovets-osm.tsv", new byte[0]).status());
        assertEquals(422, checked("surnames.tsv", archive("patronymics.tsv")).status());
        assertEquals(
                422, checked("surnames.tsv", new byte[Editions.MOST_BYTES + 1]).status());
        assertEquals(editions, number("select count(*) from dictionary_edition"));
        assertNull(visitor.get(EDITIONS).html().getElementById("form:apply"), "there is nothing to bring in");
    }

    @Test
    void an_own_street_is_there_at_once_and_only_once() {
        Map<String, String> typed = Map.of("type", "улица", "be", "Праверачная", "ru", "Проверочная", "parent", TOWN);
        Answer added = added("STREET", typed);
        assertEquals(200, added.status(), added::text);
        assertEquals("вуліца Праверачная", added.field("be"));
        assertEquals("вул. Праверачная", streetOf("ул. Проверочная"));
        Answer twice = added("STREET", typed);
        assertEquals(422, twice.status());
        assertEquals(Say.be("geo.dictionary.problem.twice", "вуліца Праверачная"), said(twice, "be"));
        assertEquals("Праверачная", twice.field("be"));

        visitor.submit(added, Map.of("alias", "улица Испытаний"), "save");
        assertEquals("вул. Праверачная", streetOf("ул. Испытаний"));
        brought("streets-osm.tsv", archive("streets-osm.tsv"));
        assertEquals("вул. Праверачная", streetOf("ул. Испытаний"), "own entries outlive editions");
    }

    @Test
    void a_corrected_street_is_found_by_the_key_that_its_people_have() {
        long street = number(
                "select min(e.id) from dictionary_entry e join dictionary_entry t on t.code = e.parent"
                        + " where e.kind = 'STREET' and t.ru = ? and e.ru like 'улица %' and e.own = false",
                TOWN);
        String ru = text("select ru from dictionary_entry where id = ?", street);
        long before = keyOf(ru);
        save(street, "ru", "улица Переименованная");
        assertEquals(before, keyOf("улица Переименованная"));
        assertEquals(before, keyOf(ru), "by the name of the data as well");
        visitor.submit(visitor.get(ENTRY + street), Map.of(), "takeBack");
    }

    @Test
    void an_own_settlement_lies_in_its_zone() {
        String zone = String.valueOf(number("select id from zone where code = '4240000000'"));
        Answer added =
                added("SETTLEMENT", Map.of("type", "хутор", "be", "Праверкавец", "ru", "Проверковец", "zone", zone));
        assertEquals(200, added.status(), added::text);
        assertEquals("Праверкавец", townOf("х. Праверкавец"));
        Answer nowhere = added("SETTLEMENT", Map.of("type", "хутор", "be", "Іншы", "ru", "Другой", "zone", ""));
        assertEquals(422, nowhere.status());
        assertNotNull(said(nowhere, "zone"));
    }

    @Test
    void a_list_stands_in_the_order_of_the_readers_language() {
        for (String name : visitor.get(LIST + "?kind=SETTLEMENT")
                .html()
                .select("tbody td:first-child a")
                .eachText()) {
            assertTrue(name.startsWith("А") || name.equals(Say.be("dictionary.sure.MISSING")), name);
        }
    }

    @Test
    void letters_of_the_other_language_are_refused_at_their_field_and_kept() {
        long village = number("select min(id) from dictionary_entry where kind = 'SETTLEMENT' and be <> ''");
        for (String wrong : new String[] {"Мицкевічы", "Шчорсъ", "Щучын", "Minsk"}) {
            Answer refused = save(village, "be", wrong);
            assertEquals(422, refused.status(), wrong);
            assertTrue(refused.fault("be").isPresent(), wrong);
            assertEquals(wrong, refused.field("be"));
        }
        assertTrue(save(village, "ru", "Бараўляны").fault("ru").isPresent());
        assertTrue(save(village, "be", "").fault("be").isPresent());
        assertTrue(save(village, "be", "а".repeat(121)).fault("be").isPresent());
        assertEquals(0, number("select count(*) from dictionary_correction where entry_id = ?", village));
    }

    @Test
    void words_searched_for_stand_in_no_address() {
        Answer found = visitor.submit(visitor.get(LIST + "?kind=STREET"), Map.of("typed", "Савецкая"), "find");
        assertTrue(found.address().getQuery().matches("search=\\d+&kind=STREET"), found.address()::toString);
        assertTrue(found.text().contains("Советская"), found::text);
        assertFalse(found.text().contains("Чапаева"), found::text);
        assertEquals(404, visitor.get(ENTRY + "2147483647").status());
        assertEquals(404, visitor.get(ENTRY + "x").status());
    }

    @Test
    void an_old_form_does_not_write_over_what_came_in_between() {
        long village = number("select max(id) from dictionary_entry where kind = 'SETTLEMENT' and parent = '4240000000'"
                + " and be <> '' and gone_since is null and own = false and facts not like '%status=%'");
        Answer old = visitor.get(ENTRY + village);
        assertEquals(200, save(village, "be", "Праверачная Першая").status());
        Answer late = visitor.submit(old, Map.of("alias", "Праверачная Іншая"), "save");
        assertEquals(422, late.status());
        assertEquals("Праверачная Іншая", late.field("alias"));
        assertTrue(late.text().contains("«Праверачная Першая»"), late::text);
        assertEquals("Праверачная Першая", visitor.get(ENTRY + village).field("be"));
        assertEquals(
                200,
                visitor.submit(late, Map.of("be", "Праверачная Другая"), "save").status());
        assertEquals("Праверачная Другая", visitor.get(ENTRY + village).field("be"));
        visitor.submit(visitor.get(ENTRY + village), Map.of(), "takeBack");
    }

    @Test
    void a_coordinator_of_one_oblast_can_neither_open_nor_change_what_all_zones_share() {
        Visitor local = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY-HR"));
        long village = number("select min(id) from dictionary_entry where kind = 'SETTLEMENT' and be <> ''");
        for (String address : new String[] {LIST, ENTRY + village, ADD + "STREET", EDITIONS}) {
            assertEquals(404, local.get(address).status(), address);
        }
        assertFalse(local.get("/start/home/startHome").text().contains(Say.be("frame.menu.dictionary")));
        Map<String, String> fields = Visitor.fields(
                (FormElement) visitor.get(ENTRY + village).html().getElementById("form"),
                Say.be("dictionary.entry.save"));
        fields.put("form:be", "Праверачная Падмена");
        assertEquals(
                404, local.post("/dictionary/entry/dictionaryEntry", fields).status());
        assertEquals(0, number("select count(*) from dictionary_correction where be = 'Праверачная Падмена'"));
    }

    @Test
    void doubtful_names_are_listed_with_their_source() {
        Answer doubtful = visitor.get(LIST + "?only=DOUBTFUL&sure=AMBIGUOUS");
        assertTrue(doubtful.text().contains(Say.be("dictionary.sure.AMBIGUOUS")), doubtful::text);
        assertTrue(doubtful.text().contains("GrammarDB"), doubtful::text);
        assertEquals(200, visitor.get(LIST + "?only=DOUBTFUL&p=99999").status());
    }

    @Test
    void the_page_about_the_data_tells_files_licences_and_certainty() {
        Answer about = visitor.get("/about/data/aboutData");
        for (String word : new String[] {"settlements-be-grammardb.tsv", "CC BY-SA 4.0", "ODbL 1.0", "OpenStreetMap"}) {
            assertTrue(about.text().contains(word), word);
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "DictionaryIT: %d entries, %d of them doubtful; a correction answered after at most %d ms%n",
                number("select count(*) from dictionary_entry"),
                number("select count(*) from dictionary_entry where sure in ('MISSING', 'AMBIGUOUS', 'COMPOSED',"
                        + " 'UNVERIFIED')"),
                slowest);
    }

    private static Answer save(long id, String field, String name) {
        Answer form = visitor.get(ENTRY + id);
        long from = System.nanoTime();
        Answer answer = visitor.submit(form, Map.of(field, name), "save");
        slowest = Math.max(slowest, (System.nanoTime() - from) / 1_000_000);
        return answer;
    }

    private static Answer added(String kind, Map<String, String> typed) {
        return visitor.submit(visitor.get(ADD + kind), typed, "save");
    }

    private static Answer checked(String file, byte[] content) {
        return visitor.upload(visitor.get(EDITIONS), Map.of("file", file), "content", file, content, "check");
    }

    private static Answer brought(String file, byte[] content) {
        Answer checked = checked(file, content);
        assertEquals(200, checked.status(), checked::text);
        return visitor.submit(checked, Map.of(), "apply");
    }

    /** What a new person's card calls the town; empty where the form does not know it. */
    private static String townOf(String typed) {
        Answer answer = organiser.submit(
                organiser.get("/contacts/edit/contactEdit"),
                Map.of("surnameBe", "Праверкін", "settlement", typed),
                "save");
        if (answer.status() == 422) {
            return "";
        }
        String code = text("select c.settlement_id from contact c order by c.id desc limit 1");
        return text(
                "select coalesce(x.be, e.be) from dictionary_entry e left join dictionary_correction x"
                        + " on x.entry_id = e.id and x.ended_at is null where e.kind = 'SETTLEMENT' and e.code = ?",
                code);
    }

    private static String streetOf(String typed) {
        newcomer(typed);
        return text("select street_be from contact order by id desc limit 1");
    }

    private static long keyOf(String typed) {
        newcomer(typed);
        return number("select stid from contact order by id desc limit 1");
    }

    private static void newcomer(String street) {
        Answer answer = visitor.submit(
                visitor.get("/contacts/edit/contactEdit"),
                Map.of("surnameBe", "Праверкін", "settlement", TOWN, "street", street, "house", "1"),
                "save");
        assertEquals(200, answer.status(), answer::text);
    }

    private static String said(Answer answer, String field) {
        return answer.fault(field).map(words -> words.replaceFirst("^! ", "")).orElse(null);
    }

    private static List<String> lines(String file) {
        return Arrays.asList(new String(archive(file), StandardCharsets.UTF_8).split("\n"));
    }

    private static byte[] bytes(List<String> rows) {
        return (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String file) {
        try (InputStream in = Editions.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(String sql, Object... values) {
        return House.database().number(sql, values);
    }

    private static String text(String sql, Object... values) {
        return House.database().text(sql, values);
    }
}
