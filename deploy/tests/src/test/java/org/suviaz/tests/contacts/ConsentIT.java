package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Home;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.duplicates.Twins;
import org.suviaz.tests.exports.Exporting;
import org.suviaz.tests.exports.TakenTable;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.BringsIn;
import org.suviaz.tests.imports.ListFile;
import org.suviaz.tests.roles.RolePage;

/** What people say about being reached by letter, phone, e-mail and at the door, wherever it is typed, told and heeded. */
class ConsentIT {
    private static final String ZONE = "1250000000";
    private static final String TOWN = "Ляхавічы";
    private static final String VILLAGE = "Жарабковічы";
    private static final String LIST = "/contacts/list/contactList";
    private static final String PRINT = "/contacts/print/contactPrint";
    private static final String COLUMNS = "/contacts/columns/contactColumns";
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String HISTORY = "/contacts/history/contactHistory?id=";
    private static final String ORIGIN = "/contacts/origin/contactOrigin?id=";
    private static final String UNDO = "/imports/undo/importUndo";
    private static final Duration LONG = Duration.ofSeconds(30);

    private static Visitor organiser;
    private static int told;
    private static int refused;
    private static int looked;
    private static int found;
    private static int brought;

    @BeforeAll
    static void signIn() {
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE));
    }

    @AfterAll
    static void tell() {
        System.out.printf(
                "ConsentIT: %d answers typed and told, %d wrong days told so, %d pages by role, %d filters, %d brought in by lists%n",
                told, refused, looked, found, brought);
    }

    @Test
    void an_answer_is_typed_shown_on_the_card_and_told_by_the_history() {
        long person = person("Згоднікава", Map.of());
        assertEquals(
                Say.be("contacts.consent.UNASKED"),
                facts(organiser.get(CARD + person)).get(label("Letter")));
        Answer saved = change(person, "Letter", "REFUSED", "12.3.2026", "TALK");
        assertEquals("адмова, 12.03.2026, размова", facts(saved).get(label("Letter")), saved::text);
        assertTrue(saved.text().contains(Say.be("contacts.card.doNotWrite")), saved::text);
        saved = change(person, "Visit", "AGREED", "", "");
        assertEquals("згода, " + today(), facts(saved).get(label("Visit")), saved::text);
        assertEquals("LETTER REFUSED 2026-03-12 TALK;VISIT AGREED " + Home.today() + " -", kept(person));
        Answer form = organiser.get(EDIT + "?id=" + person);
        assertEquals("12.03.2026", form.field("consentLetterDay"));
        assertEquals("REFUSED", checked(form, "consentLetter"));
        assertEquals("UNASKED", checked(form, "consentPhone"));
        saved = change(person, "Letter", "UNASKED", "12.03.2026", "TALK");
        assertEquals(Say.be("contacts.consent.UNASKED"), facts(saved).get(label("Letter")));
        String history = organiser.get(HISTORY + person).text();
        for (String words : List.of(label("Letter"), "адмова, 12.03.2026, размова", label("Visit"))) {
            assertTrue(history.contains(words), history);
        }
        told += 3;
    }

    @Test
    void a_changed_answer_has_a_day_of_its_own() {
        long person = person("Перадумава", Map.of("consentPhone", "AGREED", "consentPhoneDay", "01.02.2026"));
        change(person, "Phone", "REFUSED", "01.02.2026", "EVENT");
        assertEquals("PHONE REFUSED " + Home.today() + " EVENT", kept(person), "nobody said so on the old day");
        change(person, "Phone", "REFUSED", "02.02.2026", "EVENT");
        assertEquals("PHONE REFUSED 2026-02-02 EVENT", kept(person));
        told += 3;
    }

    @Test
    void a_day_that_is_none_is_told_at_its_place_and_nothing_is_lost() {
        Map<String, String> wrong = Map.of(
                "31.02.2026", "contacts.problem.birth.noSuchDay",
                "учора", "contacts.problem.own.date",
                "2026", "contacts.problem.own.date",
                "12.03.2099", "contacts.problem.birth.future",
                "12.03.1026", "contacts.problem.own.date");
        wrong.forEach((day, key) -> {
            Map<String, String> typed = new LinkedHashMap<>(somebody("Памылкава"));
            typed.putAll(Map.of("consentEmail", "AGREED", "consentEmailDay", day, "consentEmailSource", "WEBSITE"));
            Answer again = organiser.submit(organiser.get(EDIT), typed, "save");
            assertEquals("! " + Say.be(key), again.fault("consentEmailDay").orElse(""), again::text);
            assertEquals(day, again.field("consentEmailDay"));
            assertEquals("AGREED", checked(again, "consentEmail"));
            refused++;
        });
        Answer forged =
                organiser.submit(organiser.get(EDIT), with(somebody("Памылкава"), "consentEmail", "ЗАЎСЁДЫ"), "save");
        assertTrue(forged.fault("consentEmail").isPresent(), forged::text);
        assertEquals(0, number("select count(*) from contact where surname_be = 'Памылкава'"));
    }

    @Test
    @Proves("A9")
    void each_role_is_told_as_much_as_it_gives() {
        long person = person(
                "Таямнічава",
                Map.of("consentLetter", "REFUSED", "consentLetterDay", "12.03.2026", "consentLetterSource", "PAPER"));
        for (FieldAccess access : FieldAccess.values()) {
            Visitor reader = reader(access);
            Answer card = reader.get(CARD + person);
            Answer form = reader.get(EDIT + "?id=" + person);
            List<Answer> pages =
                    List.of(card, form, reader.get(HISTORY + person), reader.get(ORIGIN + person), reader.get(LIST));
            String all = pages.stream().map(Answer::body).reduce("", String::concat);
            assertEquals(access.atLeast(FieldAccess.MASKED), facts(card).containsKey(label("Letter")), card::text);
            assertEquals(access.atLeast(FieldAccess.VISIBLE), all.contains("12.03.2026"), access::name);
            assertEquals(access.atLeast(FieldAccess.VISIBLE), all.contains("папяровая анкета"), access::name);
            assertEquals(
                    access.atLeast(FieldAccess.MASKED),
                    card.text().contains(Say.be("contacts.card.doNotWrite")),
                    card::text);
            assertEquals(
                    access == FieldAccess.EDITABLE,
                    !form.html().select("[name=\"form:consentLetter\"]").isEmpty());
            assertEquals(
                    access == FieldAccess.HIDDEN ? 404 : 200,
                    reader.get(LIST + "?consent=letter-refused").status());
            assertEquals(
                    access.atLeast(FieldAccess.VISIBLE),
                    people(reader, "letter-refused").contains("Таямнічава"),
                    access::name);
            looked += pages.size();
            if (access != FieldAccess.EDITABLE) {
                String before = kept(person);
                Answer page = reader.get(EDIT + "?id=" + person);
                Map<String, String> fields = Visitor.fields(page.form("form"), "save");
                fields.put("form:givenBe", "Падробка");
                fields.put("form:consentLetter", "AGREED");
                fields.put("form:consentLetterDay", "");
                Answer saved = reader.post(EDIT, fields);
                assertTrue(saved.text().contains("Падробка"), saved::text);
                assertEquals(before, kept(person), access::name);
            }
        }
    }

    @Test
    void people_are_found_by_channel_and_answer() {
        person("Шуканава", Map.of("consentPhone", "AGREED"));
        person("Адмоўнікава", Map.of("consentPhone", "REFUSED", "consentLetter", "AGREED"));
        person("Маўкліва", Map.of());
        assertFound("phone-agreed", List.of("Шуканава"), List.of("Адмоўнікава", "Маўкліва"));
        assertFound("phone-refused", List.of("Адмоўнікава"), List.of("Шуканава", "Маўкліва"));
        assertFound("phone-unasked", List.of("Маўкліва"), List.of("Шуканава", "Адмоўнікава"));
        assertFound("phone-open", List.of("Шуканава", "Маўкліва"), List.of("Адмоўнікава"));
        Answer list = organiser.get(LIST + "?consent=phone-refused");
        assertTrue(list.text().contains("званкі: адмова"), list::text);
        Answer paper = organiser.get(PRINT + "?consent=phone-refused");
        assertTrue(paper.text().contains("Адмоўнікава"), paper::text);
        assertFalse(paper.text().contains("Маўкліва"), paper::text);
        Visitor chooser = SignIn.as(Staff.with("ZONE_ORGANISER", ZONE));
        Map<String, String> columns = Visitor.fields(chooser.get(COLUMNS).form("form"), "save");
        columns.put("form:chosen", "CONSENT");
        Answer told = chooser.post(COLUMNS, columns);
        assertTrue(
                told.html().select("table.people th").eachText().contains(Say.be("contacts.list.head.consent")),
                told::text);
        assertTrue(cells(told).contains("лісты: згода|званкі: адмова"), told::text);
        assertTrue(cells(chooser.get(PRINT)).contains("лісты: згода|званкі: адмова"));
    }

    @Test
    void a_list_brings_answers_in_and_its_undoing_takes_them_back() {
        BringsIn brings = new BringsIn(organiser);
        long known = person("Спісавава", Map.of("consentLetter", "AGREED", "consentLetterDay", "01.02.2026"));
        String batch = brings.allOf(ListFile.ofRows(List.of(
                List.of(
                        "Прозвішча",
                        "Імя",
                        "Дата нараджэння",
                        "Горад",
                        label("Letter"),
                        label("Phone"),
                        label("Visit")),
                List.of("Спісавава", "Ганна", "12.03.1961", TOWN, "адмова", "так", ""),
                List.of("Новенькава", "Зося", "12.03.1962", TOWN, "так", "", "не"))));
        long fresh = number("select id from contact where surname_be = 'Новенькава'");
        assertEquals("LETTER AGREED " + Home.today() + " LIST;VISIT REFUSED " + Home.today() + " LIST", kept(fresh));
        assertEquals(
                "LETTER REFUSED " + Home.today() + " LIST;PHONE AGREED " + Home.today() + " LIST",
                kept(known),
                "a refusal counts wherever it comes from");
        brought = 4;
        Answer origin = organiser.get(ORIGIN + known);
        assertTrue(
                origin.html().select("#origins tr").eachText().stream()
                        .anyMatch(row -> row.contains(label("Phone"))
                                && row.contains("згода, " + today() + ", спіс")
                                && row.contains(batch)),
                origin::text);
        organiser.submit(brings.page(UNDO, batch), Map.of(), "undo");
        Waiting.until(() -> "LETTER AGREED 2026-02-01 -".equals(kept(known)), LONG, () -> kept(known));
        assertEquals("1", text("select put_away_at is not null from contact_base where id = ?", fresh));
    }

    @Test
    void who_refused_letters_gets_none_and_who_agreed_does() {
        String tag = "рассылачная";
        person("Пісьменава", with(home("1"), "tags", tag));
        person("Няпісьмава", with(with(home("2"), "tags", tag), "consentLetter", "REFUSED"));
        Visitor mailer = SignIn.as(Staff.with("MAILING_ORGANISER", ZONE));
        Answer begin = mailer.get("/mailings/list/mailingList");
        var box = begin.html().select("input[type=checkbox]");
        String tagId = text("select id from tag where name = ?", tag);
        Answer page =
                mailer.submit(begin, Map.of("name", "Згоды", box.attr("name"), box.val(), "tag", tagId), "create");
        assertEquals("2", page.html().select("#people").text(), page::text);
        assertTrue(page.text().contains(Say.be("mailings.refusal.doNotWrite")), page::text);
        assertEquals(
                List.of("2", "1", "1"),
                page.html().select(".figs .fig").eachText().stream()
                        .map(figure -> figure.replaceAll("\\D", ""))
                        .toList(),
                page::text);
    }

    @Test
    void of_two_records_a_refusal_stands_and_two_are_two_again() {
        long stays = Twins.person(
                organiser,
                "surnameBe",
                "Дваістава",
                "settlement",
                TOWN,
                "consentLetter",
                "AGREED",
                "consentEmail",
                "AGREED",
                "consentEmailDay",
                "01.02.2026");
        long gone = Twins.person(
                organiser,
                "surnameBe",
                "Дваісцева",
                "settlement",
                TOWN,
                "consentLetter",
                "REFUSED",
                "consentLetterDay",
                "01.01.2026",
                "consentEmail",
                "AGREED",
                "consentEmailDay",
                "05.02.2026");
        String before = kept(stays);
        Answer done = Twins.merged(organiser, Twins.laid(stays, gone), Map.of());
        assertEquals(200, done.status(), done::text);
        assertEquals("EMAIL AGREED 2026-02-05 -;LETTER REFUSED 2026-01-01 -", kept(stays));
        Map<String, String> undo =
                Visitor.fields((FormElement) organiser.get(Twins.MERGED).html().getElementById("form"), null);
        undo.put("form:undo", String.valueOf(Twins.merge(stays, gone)));
        organiser.post(Twins.MERGED, undo);
        assertEquals(before, kept(stays));
        told += 4;
    }

    @Test
    void answers_lie_where_the_person_lies_and_are_erased_with_the_person() {
        long person = person("Вандроўнікава", Map.of("consentVisit", "AGREED"));
        String zone = text("select zl from contact_base where id = ?", person);
        organiser.submit(
                organiser.get(EDIT + "?id=" + person), Map.of("settlement", VILLAGE, "settlementId", ""), "save");
        assertFalse(zone.equals(text("select zl from contact_base where id = ?", person)), "moved");
        assertEquals(
                1,
                number(
                        "select count(*) from contact_consent_base n join contact_base c on c.id = n.contact_id"
                                + " and c.zl = n.zl and c.zone_id = n.zone_id where c.id = ?",
                        person));
        House.database().change("call erase_person(?)", person);
        assertEquals("", kept(person));
    }

    @Test
    void each_thing_known_says_where_it_comes_from() {
        long person = person("Крынічнава", Map.of("note", "з плошчы"));
        change(person, "Phone", "AGREED", "01.03.2026", "EVENT");
        Answer origin = organiser.get(ORIGIN + person);
        List<String> rows = origin.html().select("#origins tr").eachText();
        assertTrue(
                rows.stream()
                        .anyMatch(row ->
                                row.contains("з плошчы") && row.contains(Say.be("contacts.card.cause.save.whole"))),
                rows::toString);
        assertTrue(
                rows.stream()
                        .anyMatch(row -> row.contains("згода, 01.03.2026, мерапрыемства")
                                && row.contains(Say.be("contacts.card.cause.save"))),
                rows::toString);
        assertTrue(organiser
                        .get(CARD + person)
                        .links(Say.be("contacts.origin.title"))
                        .size()
                == 1);
        Visitor stranger = SignIn.as(Staff.with("ZONE_ORGANISER", "1258000000"));
        assertEquals(404, stranger.get(ORIGIN + person).status());
    }

    @Test
    void an_export_tells_each_answer_in_a_column_of_its_own() {
        person("Выгрузава", Map.of("consentEmail", "REFUSED", "tags", "выгрузкавая"));
        String tag = text("select id from tag where name = 'выгрузкавая'");
        Visitor giver = SignIn.as(Staff.with("NATIONAL_COORDINATOR", ZONE));
        Answer file =
                new Exporting(giver).file("?tag=" + tag, "CSV", Set.of("SURNAME", "CONSENT_EMAIL", "CONSENT_PHONE"));
        List<List<String>> table = TakenTable.csv(file.bytes());
        assertEquals(List.of("адмова"), TakenTable.below(table, label("Email")));
        assertEquals(List.of(""), TakenTable.below(table, label("Phone")));
    }

    private static void assertFound(String asked, List<String> there, List<String> notThere) {
        String names = people(organiser, asked);
        there.forEach(name -> assertTrue(names.contains(name), () -> asked + " " + names));
        notThere.forEach(name -> assertFalse(names.contains(name), () -> asked + " " + names));
        found++;
    }

    private static String people(Visitor visitor, String asked) {
        return visitor.get(LIST + "?size=100&consent=" + asked)
                .html()
                .select("table.people tbody")
                .text();
    }

    /** What stands beside each person, answer by answer. */
    private static List<String> cells(Answer list) {
        return list.html().select("main table tbody tr").stream()
                .map(row -> String.join("|", row.select("span.tag").eachText()))
                .toList();
    }

    private static Visitor reader(FieldAccess access) {
        String name = "Згоды " + access;
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named(name)
                .with(Right.SEE_PEOPLE, Right.CHANGE_PEOPLE)
                .allFields(FieldAccess.VISIBLE)
                .field(Field.CONSENT, access)
                .save();
        return SignIn.as(Staff.with(RolePage.code(name), ZONE));
    }

    private static Answer change(long person, String channel, String answer, String day, String source) {
        String input = "consent" + channel;
        return organiser.submit(
                organiser.get(EDIT + "?id=" + person),
                Map.of(input, answer, input + "Day", day, input + "Source", source),
                "save");
    }

    private static Map<String, String> somebody(String surname) {
        return Map.of("surnameBe", surname, "givenBe", "Ганна", "birth", "12.03.1961", "settlement", TOWN);
    }

    private static Map<String, String> home(String house) {
        return Map.of("street", "вуліца Першая", "house", house);
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put(field, value);
        return all;
    }

    private static long person(String surname, Map<String, String> more) {
        Map<String, String> typed = new LinkedHashMap<>(somebody(surname));
        typed.putAll(more);
        String[] all = typed.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
        return Twins.person(organiser, all);
    }

    /** The card's labels with what stands beside them. */
    private static Map<String, String> facts(Answer card) {
        Map<String, String> facts = new LinkedHashMap<>();
        card.html()
                .select("dl.kv dt")
                .forEach(label ->
                        facts.put(label.text(), label.nextElementSibling().text()));
        return facts;
    }

    private static String checked(Answer form, String input) {
        return form.html()
                .select("input[type=radio][checked][name=\"form:" + input + "\"]")
                .val();
    }

    private static String label(String channel) {
        return Say.be("contacts.field.consent" + channel);
    }

    private static String today() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(Home.CLOCK));
    }

    /** All that is kept of what the person said. */
    private static String kept(long person) {
        return text(
                "select coalesce(group_concat(concat(channel, ' ', answer, ' ', said_on, ' ', coalesce(source, '-'))"
                        + " order by channel separator ';'), '') from contact_consent_base where contact_id = ?",
                person);
    }

    private static String text(String query, Object... values) {
        return House.database().text(query, values);
    }

    private static long number(String query, Object... values) {
        return House.database().number(query, values);
    }
}
