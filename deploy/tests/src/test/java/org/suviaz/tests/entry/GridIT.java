package org.suviaz.tests.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.fields.FieldPage;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;

/** Fifteen rows go in by one post: the right ones are people, the wrong ones come back, and nobody comes in twice. */
class GridIT {
    private static final String TOWN = "city-hrodna";
    private static final String SAVE = "save";
    private static final String KEEP = "keep";
    private static final String NO_SURNAME = Say.be("contacts.problem.surname.missing");

    private static int saved;
    private static int mended;
    private static int putAside;

    @Test
    void good_rows_are_people_and_bad_ones_come_back_on_top_with_text_and_reason() {
        Staff staff = Staff.with("DATA_ENTRY", TOWN);
        Visitor visitor = SignIn.as(staff);
        Answer back = visitor.submit(
                visitor.get(EntryDoors.GRID),
                rows(
                        row(
                                "surname",
                                "Аркушаў",
                                "given",
                                "Язэп",
                                "settlement",
                                "Гродна",
                                "house",
                                "5",
                                "phone",
                                "29 600-14-27"),
                        row("given", "Безназоўная", "house", "7", "mute", "1"),
                        row("surname", "Аркушава", "given", "Марыля", "birth", "12.03.1971"),
                        row("surname", "Аркушок", "birth", "2097", "source", "аркуш 118")),
                SAVE);
        assertEquals(422, back.status(), back::text);
        assertTrue(back.html().select(".msg.wa").text().contains(Say.be("entry.grid.partly", 2, 2)), back::text);
        assertEquals(2, people("Аркуша%"));
        assertEquals("Безназоўная", cell(back, "given", 1));
        assertEquals("7", cell(back, "house", 1));
        assertTrue(back.html().selectFirst("[name=mute-1]").hasAttr("checked"));
        assertTrue(back.html().getElementById("e-surname-1").text().contains(NO_SURNAME), back::text);
        assertEquals("true", back.html().getElementById("surname-1").attr("aria-invalid"));
        assertEquals("2097", cell(back, "birth", 2));
        String future = Say.be("contacts.problem.birth.future");
        assertTrue(back.html().getElementById("e-birth-2").text().contains(future), back::text);
        assertEquals("", cell(back, "surname", 3));
        assertEquals(15, back.html().select("[name^=key-]").size());

        Answer done = visitor.submit(back, Map.of("surname-1", "Аркушэвіч", "birth-2", "1997"), SAVE);
        assertEquals(200, done.status(), done::text);
        assertTrue(done.text().contains(Say.be("entry.grid.saved", 2)), done::text);
        assertEquals("Гродна|5|+375296001427", one("Аркушаў", "c.settlement, c.house, p.number"));
        assertEquals(
                "Гродна|7|1",
                one(
                        "Аркушэвіч",
                        "c.settlement, c.house,"
                                + " (select count(*) from contact_consent_base n where n.contact_id = c.id and n.channel = 'LETTER'"
                                + " and n.answer = 'REFUSED' and n.source = 'PAPER')"));
        assertEquals("Гродна||аркуш 118", one("Аркушок", "c.settlement, c.house, c.source"));
        assertEquals(4, entries(staff, "PERSON_SAVED"));
        assertEquals(5, entries(staff, "%"), "and the sign-in");
        assertEquals(4, journalled(staff, "save"));
        saved += 4;
        mended += 2;
    }

    @Test
    void what_has_to_be_known_of_everybody_and_has_no_column_is_said_before_and_after() {
        Visitor definer = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named("Уводзіць аркушы")
                .with(Right.SEE_PEOPLE, Right.ADD_PEOPLE, Right.CHANGE_PEOPLE)
                .save();
        String role = RolePage.code("Уводзіць аркушы");
        FieldPage field = FieldPage.fresh(definer, OwnKind.TEXT, "Пра кожнага").typed("required", "true");
        Stream.of(House.database().text("select group_concat(code) from role").split(","))
                .forEach(code -> field.role(code, code.equals(role) ? "EDITABLE" : "HIDDEN"));
        int must = field.saved();
        Visitor typist = SignIn.as(Staff.with(role, "2208501000"));
        Answer sheet = typist.get(EntryDoors.GRID);
        assertTrue(sheet.text().contains(Say.be("entry.grid.unasked", "Пра кожнага")), sheet::text);
        Answer done = typist.submit(
                sheet, rows(row("surname", "Бесслупковы", "given", "Янка", "settlement", "Браслаў")), SAVE);
        assertTrue(done.text().contains(Say.be("entry.grid.lacking", 1, "Пра кожнага")), done::text);
        Answer list = typist.get(sheet.html().select("a[href*=OWN_REQUIRED]").attr("href"));
        assertTrue(list.text().contains("Бесслупковы"), list::text);
        Visitor other = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        assertFalse(other.get(EntryDoors.GRID).text().contains("Пра кожнага"), "who does not see it is not told");
        FieldPage.retire(definer, must);
        saved++;
    }

    @Test
    void the_same_post_again_and_three_clicks_save_nobody_twice() {
        Visitor visitor = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        Answer form = visitor.get(EntryDoors.GRID);
        var typed = rows(
                row("surname", "Двойчанін", "settlement", "Гродна"),
                row("given", "Без прозвішча"),
                row("surname", "Двойчаніна"));
        for (int click = 0; click < 3; click++) {
            Answer answer = visitor.submit(form, typed, SAVE);
            assertTrue(answer.text().contains(Say.be("entry.grid.partly", 2, 1)), answer::text);
            assertEquals(2, people("Двойчанін%"));
        }
        saved += 2;
    }

    @Test
    void an_empty_cell_takes_over_the_row_before_and_a_dash_takes_nothing() {
        Visitor visitor = SignIn.as(Staff.with("ZONE_ORGANISER", "BY"));
        Answer back = visitor.submit(
                visitor.get(EntryDoors.GRID),
                rows(
                        row(
                                "surname",
                                "Чаргадкоў",
                                "settlement",
                                "Гродна",
                                "street",
                                "вул. Элізы Ажэшкі",
                                "source",
                                "аркуш 1"),
                        row("surname", "Чаргадкова", "house", "3"),
                        row("surname", "Чаргадчук", "street", "-", "source", "–"),
                        row("settlement", "Ліда", "source", "аркуш 2"),
                        row("surname", "Чаргадчык"),
                        row("given", "Нехта")),
                SAVE);
        assertEquals(
                "Гродна|вул. Элізы Ажэшкі|3|аркуш 1", one("Чаргадкова", "c.settlement, c.street, c.house, c.source"));
        assertEquals("Гродна||", one("Чаргадчук", "c.settlement, c.street, c.source"));
        assertEquals("Ліда||аркуш 2", one("Чаргадчык", "c.settlement, c.street, c.source"));
        assertEquals("Ліда", cell(back, "settlement", 1), "a row that comes back means the same alone");
        assertEquals("аркуш 2", cell(back, "source", 1));
        assertEquals("Ліда", cell(back, "settlement", 0));

        Answer done = visitor.submit(
                back,
                rows(
                        row("surname", "Чаргадман", "settlement", "Гродна", "source", "-"),
                        row("surname", "Чаргадніца", "settlement", "Ліда")),
                SAVE);
        assertEquals(200, done.status(), done::text);
        assertEquals("Гродна||", one("Чаргадман", "c.settlement, c.street, c.source"));
        assertEquals("Ліда", cell(done, "settlement", 0));
        Answer next = visitor.submit(done, Map.of("surname-9", "Чаргадзей"), SAVE);
        assertEquals(200, next.status(), next::text);
        assertEquals("Ліда||", one("Чаргадзей", "c.settlement, c.street, c.source"));
        saved += 7;
        mended++;
    }

    @Test
    void below_rows_to_mend_the_sheet_goes_on_where_its_last_row_was() {
        Visitor visitor = SignIn.as(Staff.with("ZONE_ORGANISER", "BY"));
        Answer back = visitor.submit(
                visitor.get(EntryDoors.GRID),
                rows(
                        row(
                                "given",
                                "Спачатку",
                                "settlement",
                                "Ліда",
                                "street",
                                "вуліца Савецкая",
                                "source",
                                "аркуш 1"),
                        row("surname", "Працягаў", "settlement", "Гродна", "source", "-")),
                SAVE);
        assertEquals("Гродна", cell(back, "settlement", 2));
        assertEquals("", cell(back, "street", 2), "another town lets go of the street by itself");
        assertEquals("–", cell(back, "source", 2));
        Answer done = visitor.submit(back, Map.of("surname-1", "Працягала", "surname-2", "Працягайла"), SAVE);
        assertEquals(200, done.status(), done::text);
        assertEquals("Ліда|аркуш 1", one("Працягала", "c.settlement, c.source"));
        assertEquals("Гродна||", one("Працягайла", "c.settlement, c.street, c.source"));
        saved += 3;
        mended++;
    }

    @Test
    void a_street_of_several_is_asked_about_once_and_kept_as_picked() {
        Visitor visitor = SignIn.as(Staff.with("DATA_ENTRY", TOWN));
        Answer back = visitor.submit(
                visitor.get(EntryDoors.GRID),
                rows(
                        row("surname", "Дзвюхвулкаў", "settlement", "Гродна", "street", "Савецкая", "house", "5"),
                        row("surname", "Дзвюхвулкава", "house", "7")),
                SAVE);
        assertEquals(422, back.status(), back::text);
        List<Element> lines = back.html().select("[name=way-1][type=radio]");
        assertTrue(lines.size() > 2, back::text);
        Answer done = visitor.submit(back, Map.of("way-1", lines.get(0).val(), "way-2", "Савецкая"), SAVE);
        assertEquals(200, done.status(), done::text);
        assertTrue(done.html().select(".msg.wa").text().contains(Say.be("entry.grid.doubtful", 1)), done::text);
        assertNotEquals("Савецкая", one("Дзвюхвулкаў", "c.street"));
        assertEquals("Савецкая|STREET_SEVERAL", one("Дзвюхвулкава", "c.street, c.address_doubt"));
        saved += 2;
        mended += 2;
    }

    @Test
    void a_foreign_zone_is_a_fault_that_tells_nothing() {
        Visitor visitor = SignIn.as(Staff.with("DATA_ENTRY", TOWN));
        for (String column : List.of("zone", "settlement")) {
            String foreign = fault(visitor, column, "Брэст");
            assertEquals(foreign, fault(visitor, column, "Нідзеўск").replace("Нідзеўск", "Брэст"));
            assertTrue(foreign.contains("Брэст"), foreign);
        }
        long brest = House.database().number("select id from zone where code = 'city-brest'");
        Answer form = visitor.get(EntryDoors.GRID);
        Answer forged = visitor.submit(
                form, Map.of("surname-1", "Чужазонны", "zone-1", "Брэст", "place-1", String.valueOf(brest)), SAVE);
        assertEquals(422, forged.status(), forged::text);
        assertEquals(0, people("Чужазонны"));
    }

    @Test
    void nothing_typed_is_a_sentence_and_a_key_of_nobody_is_not_there() {
        Visitor visitor = SignIn.as(Staff.with("DATA_ENTRY", TOWN));
        Answer form = visitor.get(EntryDoors.GRID);
        Answer empty = visitor.submit(form, Map.of("settlement-1", "Гродна"), SAVE);
        assertEquals(422, empty.status());
        assertTrue(empty.text().contains(Say.be("entry.problem.nothing")), empty::text);
        assertEquals("Гродна", cell(empty, "settlement", 1));
        Answer none = visitor.submit(form, Map.of(), KEEP);
        assertTrue(none.text().contains(Say.be("entry.problem.draft.nothing")), none::text);
        assertEquals(
                404,
                visitor.submit(form, Map.of("surname-1", "Нічыйны", "key-1", "1"), SAVE)
                        .status());
        assertEquals(0, people("Нічыйны"));
    }

    @Test
    void markup_and_expressions_stay_letters() {
        Visitor visitor = SignIn.as(Staff.with("DATA_ENTRY", TOWN));
        String markup = "\"><b id=evil>#{7*7}</b>";
        Answer back = visitor.submit(
                visitor.get(EntryDoors.GRID),
                rows(row("given", markup, "settlement", markup, "zone", markup, "town", markup, "place", markup)),
                SAVE);
        assertEquals(422, back.status());
        assertEquals(markup, cell(back, "given", 1));
        assertEquals(markup, cell(back, "settlement", 1));
        assertEquals(List.of(), back.html().select("#evil"));
    }

    @Test
    @Proves("A9")
    void what_a_role_hides_is_no_column_and_counts_for_nothing() {
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named("Уводзіць без тэлефона")
                .with(Right.ADD_PEOPLE, Right.OWN_TODAY)
                .allFields(FieldAccess.EDITABLE)
                .field(Field.PHONE, FieldAccess.HIDDEN)
                .field(Field.BIRTH, FieldAccess.MASKED)
                .save();
        Visitor visitor = SignIn.as(Staff.with(RolePage.code("Уводзіць без тэлефона"), TOWN));
        Answer form = visitor.get(EntryDoors.GRID);
        assertNull(form.html().getElementById("phone-1"));
        assertNull(form.html().getElementById("birth-1"));
        assertFalse(form.html().select("th").text().contains(Say.be("entry.column.phone")));
        assertFalse(paper(visitor, "be").contains(Say.be("entry.column.phone")));
        Map<String, String> forged =
                rows(row("surname", "Бестэлефонны", "settlement", "Гродна", "phone", "29 600-14-27", "birth", "1971"));
        Answer done = visitor.submit(form, forged, SAVE);
        assertEquals(200, done.status(), done::text);
        assertEquals(
                0,
                House.database()
                        .number("select count(p.id) + count(c.birth_year) from contact c left join contact_phone p"
                                + " on p.contact_id = c.id where c.surname_be = 'Бестэлефонны'"));
        saved++;
    }

    @Test
    void who_adds_nobody_has_no_sheet_no_draft_and_no_paper() {
        Visitor viewer = SignIn.as(Staff.with("VIEWER", TOWN));
        for (String address : List.of(EntryDoors.GRID, EntryDoors.DRAFTS, EntryDoors.BLANK)) {
            assertEquals(404, viewer.get(address).status());
        }
        assertFalse(viewer.get(SignIn.START).text().contains(Say.be("frame.menu.fast")));
    }

    @Test
    void a_sheet_put_aside_is_the_own_one_opens_as_typed_and_goes_with_its_last_row() {
        Staff staff = Staff.with("DATA_ENTRY", TOWN);
        Visitor visitor = SignIn.as(staff);
        Answer list = visitor.submit(
                visitor.get(EntryDoors.GRID),
                rows(
                        row("surname", "Чарнавікоў", "settlement", "Гродна", "source", "аркуш 7"),
                        row("surname", "Чарнавікова", "birth", "2097")),
                KEEP);
        assertTrue(list.text().contains(Say.be("entry.grid.kept")), list::text);
        assertEquals(0, people("Чарнавік%"));
        long draft = draft(staff);
        putAside++;
        Visitor colleague = SignIn.as(Staff.with("DATA_ENTRY", TOWN));
        assertFalse(colleague.get(EntryDoors.DRAFTS).html().select("tbody tr").hasText());
        assertEquals(404, colleague.get(EntryDoors.GRID + "?draft=" + draft).status());

        Answer open = visitor.get(EntryDoors.GRID + "?draft=" + draft);
        assertEquals("Чарнавікоў", cell(open, "surname", 1));
        assertEquals("аркуш 7", cell(open, "source", 1));
        Answer part = visitor.submit(open, Map.of(), SAVE);
        assertEquals(422, part.status(), part::text);
        assertEquals(1, people("Чарнавікоў"));
        Answer rest = visitor.get(EntryDoors.GRID + "?draft=" + draft);
        assertEquals("Чарнавікова", cell(rest, "surname", 1));
        assertEquals("", cell(rest, "surname", 2));
        for (int click = 0; click < 3; click++) {
            Answer done = visitor.submit(rest, Map.of("birth-1", "1997"), SAVE);
            assertEquals(200, done.status(), done::text);
            assertTrue(done.text().contains(Say.be("entry.grid.saved", 1)), done::text);
        }
        assertEquals(2, people("Чарнавік%"));
        assertEquals("Гродна|аркуш 7|1997", one("Чарнавікова", "c.settlement, c.source, c.birth_year"));
        assertEquals(404, visitor.get(EntryDoors.GRID + "?draft=" + draft).status());
        assertEquals(0, drafts(staff));
        saved += 2;
        mended++;
    }

    @Test
    void a_draft_is_written_over_dropped_and_over_after_its_time() {
        Staff staff = Staff.with("DATA_ENTRY", TOWN);
        Visitor visitor = SignIn.as(staff);
        Answer form = visitor.get(EntryDoors.GRID);
        for (int click = 0; click < 3; click++) {
            visitor.submit(form, Map.of("surname-1", "Адкладзены"), KEEP);
            assertEquals(1, drafts(staff));
        }
        String address = EntryDoors.GRID + "?draft=" + draft(staff);
        Answer list = visitor.submit(visitor.get(address), Map.of("surname-2", "Адкладзеная"), KEEP);
        assertEquals(1, drafts(staff));
        assertEquals("2", list.html().select("tbody td.n").text());
        Element drop = list.html().selectFirst("button[name='form:drop']");
        Map<String, String> fields = Visitor.fields(list.form("form"), null);
        fields.put(drop.attr("name"), drop.val());
        Answer dropped = visitor.post(EntryDoors.DRAFTS, fields);
        assertTrue(dropped.text().contains(Say.be("entry.drafts.dropped")), dropped::text);
        assertEquals(0, drafts(staff));

        visitor.submit(visitor.get(EntryDoors.GRID), Map.of("surname-1", "Састарэлы"), KEEP);
        String old = EntryDoors.GRID + "?draft=" + draft(staff);
        assertEquals(200, visitor.get(old).status());
        House.database()
                .change("update entry_draft_base set gone_at = utc_timestamp(3) where owner_id = ?", staff.id());
        assertEquals(404, visitor.get(old).status());
        assertTrue(visitor.get(EntryDoors.DRAFTS).text().contains(Say.be("entry.drafts.empty")));
        putAside += 2;
    }

    @Test
    void what_is_put_aside_lies_under_a_seal() {
        Staff staff = Staff.with("DATA_ENTRY", TOWN);
        Visitor visitor = SignIn.as(staff);
        visitor.submit(visitor.get(EntryDoors.GRID), rows(row("surname", "Запячатаны", "phone", "296001427")), KEEP);
        String row = House.database()
                .text(
                        "select hex(concat_ws('|', d.id, d.people, d.sealed)) from entry_draft_base d where d.owner_id = ?",
                        staff.id());
        for (String secret : List.of("Запячатаны", "296001427", "SURNAME")) {
            assertFalse(row.contains(hex(secret)), secret);
        }
        Staff thief = Staff.with("DATA_ENTRY", TOWN);
        House.database().change("update entry_draft_base set owner_id = ? where owner_id = ?", thief.id(), staff.id());
        Answer stolen = SignIn.as(thief).get(EntryDoors.GRID + "?draft=" + draft(thief));
        assertEquals(404, stolen.status(), "the seal opens for its own account alone");
        putAside++;
    }

    @Test
    void an_account_has_so_many_drafts_and_no_more() {
        Staff staff = Staff.with("DATA_ENTRY", TOWN);
        Visitor visitor = SignIn.as(staff);
        for (int i = 0; i < 20; i++) {
            visitor.submit(visitor.get(EntryDoors.GRID), Map.of("surname-1", "Адзін з многіх"), KEEP);
        }
        Answer more = visitor.submit(visitor.get(EntryDoors.GRID), Map.of("surname-1", "Яшчэ адзін"), KEEP);
        assertEquals(422, more.status());
        assertTrue(more.text().contains(Say.be("entry.problem.draft.tooMany", 20)), more::text);
        assertEquals("Яшчэ адзін", cell(more, "surname", 1));
        Answer long_ = visitor.submit(more, Map.of("surname-1", "я".repeat(40_000)), KEEP);
        assertEquals(422, long_.status());
        putAside += 20;
    }

    @Test
    void what_was_typed_comes_back_after_the_visit_ended_or_the_page_expired() {
        Staff staff = Staff.with("DATA_ENTRY", TOWN);
        Visitor visitor = SignIn.as(staff);
        Answer form = visitor.get(EntryDoors.GRID);
        var typed = rows(row("surname", "Вернуты", "settlement", "Гродна"), row("surname", "Вернутая", "mute", "1"));
        Map<String, String> late = new LinkedHashMap<>(typed);
        late.put("jakarta.faces.ViewState", "1:1");
        assertTyped(visitor.submit(form, late, SAVE));
        SignIn.as(staff);
        Answer door = visitor.submit(form, typed, SAVE);
        assertTrue(door.text().contains(Say.be("signin.kept.title")), door::text);
        Answer back = visitor.submit(door, Map.of("name", staff.name(), "passphrase", staff.passphrase()), "go");
        assertTyped(back);
        assertEquals(0, people("Вернут%"));
        assertEquals(200, visitor.submit(back, Map.of(), SAVE).status());
        assertEquals(2, people("Вернут%"));
        saved += 2;
    }

    @Test
    void the_paper_has_the_columns_of_the_screen_in_their_order_and_names_nobody() throws IOException {
        Visitor visitor = SignIn.as(Staff.with("DATA_ENTRY", TOWN));
        List<String> heads =
                visitor.get(EntryDoors.GRID).html().select("thead th").eachText();
        String text = paper(visitor, "be");
        int at = -1;
        for (String head : heads.subList(1, heads.size())) {
            int next = text.indexOf(head.split(" ")[0], at + 1);
            assertTrue(next > at, head + " in " + text);
            at = next;
        }
        assertTrue(paper(visitor, "ru").contains("Фамилия"));
        assertTrue(text.contains("15") && !text.contains("16"), text);
        Answer file = visitor.get(EntryDoors.BLANK + "?language=ru");
        assertEquals(
                "attachment; filename=\"blank-ru.pdf\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            assertEquals(1, document.getNumberOfPages());
            assertNull(document.getDocumentInformation().getProducer());
            assertNull(document.getDocumentInformation().getTitle());
            assertNull(document.getDocumentInformation().getCreationDate());
        }
        assertFalse(
                text.contains(visitor.get(SignIn.START)
                        .html()
                        .select(".top .of")
                        .first()
                        .text()),
                text);
        assertEquals(404, visitor.get(EntryDoors.BLANK + "?language=en").status());
    }

    @AfterAll
    static void figures() {
        System.out.printf("GridIT: %d people saved, %d rows mended, %d grids put aside%n", saved, mended, putAside);
    }

    private static void assertTyped(Answer back) {
        assertEquals("Вернуты", cell(back, "surname", 1));
        assertEquals("Гродна", cell(back, "settlement", 1));
        assertEquals("Вернутая", cell(back, "surname", 2));
        assertTrue(back.html().selectFirst("[name=mute-2]").hasAttr("checked"));
    }

    private static String fault(Visitor visitor, String column, String place) {
        Map<String, String> typed = new LinkedHashMap<>(row("surname", "Чужазонны"));
        typed.put(column, place);
        Answer back = visitor.submit(visitor.get(EntryDoors.GRID), rows(typed), SAVE);
        assertEquals(422, back.status(), back::text);
        assertEquals(0, people("Чужазонны"));
        return back.html().select("table .err, table .picks").text();
    }

    private static String paper(Visitor visitor, String language) {
        Answer file = visitor.get(EntryDoors.BLANK + "?language=" + language);
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    @SafeVarargs
    private static Map<String, String> rows(Map<String, String>... rows) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i++) {
            int number = i + 1;
            rows[i].forEach((column, text) -> fields.put(column + "-" + number, text));
        }
        return fields;
    }

    private static String cell(Answer page, String column, int row) {
        Element cell = page.html().getElementById(column + "-" + row);
        if (cell == null) {
            throw new AssertionError("no " + column + "-" + row + " on " + page.address() + ":\n" + page.text());
        }
        return cell.val();
    }

    private static long people(String surname) {
        return House.database().number("select count(*) from contact where surname_be like ?", surname);
    }

    private static String one(String surname, String columns) {
        return House.database()
                .text(
                        "select concat_ws('|', " + columns + ") from contact c left join contact_phone p"
                                + " on p.contact_id = c.id where c.surname_be = ?",
                        surname);
    }

    private static long entries(Staff staff, String kind) {
        return House.database()
                .number("select count(*) from audit_entry where account = ? and kind like ?", staff.name(), kind);
    }

    private static long journalled(Staff staff, String cause) {
        return House.database()
                .number(
                        "select count(distinct contact_id) from contact_change where account = ? and cause = ?",
                        staff.name(),
                        cause);
    }

    private static long draft(Staff staff) {
        return House.database().number("select max(id) from entry_draft_base where owner_id = ?", staff.id());
    }

    private static long drafts(Staff staff) {
        return House.database()
                .number("select count(*) from entry_draft_base where owner_id = ? and people > 0", staff.id());
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            hex.append("%02X".formatted(one));
        }
        return hex.toString();
    }
}
