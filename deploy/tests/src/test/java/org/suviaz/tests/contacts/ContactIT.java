package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** A person is added, changed, put away and brought back; what is wrong is said at its field, and nothing typed is lost. */
class ContactIT {
    private static final String EDIT = "/contacts/edit/contactEdit";

    private static Visitor organiser;
    private static int sentences;

    @BeforeAll
    static void signIn() {
        organiser = SignIn.as(Staff.with("ZONE_ORGANISER", "city-hrodna"));
    }

    @Test
    void three_clicks_make_one_person() {
        Answer form = organiser.get(EDIT);
        var typed = Map.of("surnameBe", "Тройчынаклік", "settlement", "Гродна");
        String first = organiser.submit(form, typed, "save").address().getQuery();
        assertEquals(first, organiser.submit(form, typed, "save").address().getQuery());
        assertEquals(first, organiser.submit(form, typed, "save").address().getQuery());
        assertEquals(1, count("Тройчынаклік"));
    }

    @Test
    void the_filter_narrows_with_what_a_browser_sends_for_untouched_questions() {
        organiser.submit(organiser.get(EDIT), Map.of("surnameBe", "Рускамоўны", "settlement", "Гродна"), "save");
        Answer all = narrowed("", "");
        assertEquals(200, all.status());
        assertTrue(all.text().contains("Рускамоўны"), all::text);
        Answer mute = narrowed("consent", "letter-refused");
        assertEquals(200, mute.status());
        assertFalse(mute.text().contains("Рускамоўны"), mute::text);
    }

    /** The filter's form sent as a browser sends it, with one question answered; where words can be typed it is posted. */
    private static Answer narrowed(String name, String value) {
        Answer list = organiser.get("/contacts/list/contactList");
        var form = (FormElement) list.html().selectFirst("details.filt form");
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.key().equals(name) ? value : field.value()));
        String address = form.attr("action");
        return "post".equals(form.attr("method"))
                ? organiser.post(address, fields)
                : organiser.get(address + "?"
                        + fields.entrySet().stream()
                                .map(field -> field.getKey() + "=" + Visitor.encoded(field.getValue()))
                                .collect(Collectors.joining("&")));
    }

    @Test
    void a_person_lands_where_the_place_lies_and_is_read_back_as_typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("surnameBe", "Ёўневіч");
        typed.put("givenBe", "Соф’я");
        typed.put("patronymicBe", "Ільінічна");
        typed.put("surnameRu", "Ёвневич");
        typed.put("settlement", "Гродна");
        typed.put("street", "вуліца Савецкая");
        typed.put("house", "5а");
        typed.put("flat", "12");
        typed.put("phone1", "29 600-14-27");
        typed.put("email", "sofja@example.org");
        typed.put("birth", "12.03.1971");
        typed.put("tags", "валанцёр, назіральнік");
        typed.put("note", "Любіць “двукоссі” & <b>знакі</b> #{7*7}");
        Answer card = organiser.submit(organiser.get(EDIT), typed, "save");
        assertEquals(200, card.status(), card::text);
        String text = card.text();
        for (String shown : new String[] {
            "Ёўневіч Соф’я Ільінічна",
            "Ёвневич",
            "12.03.1971",
            "sofja@example.org",
            "валанцёр",
            "#{7*7}",
            "<b>знакі</b>"
        }) {
            assertTrue(text.contains(shown), () -> shown + " not in " + text);
        }
        assertTrue(text.contains(Say.be("contacts.field.gender.FEMALE")), text);
        assertTrue(text.contains(Say.be("contacts.field.letters.be")), text);
        assertFalse(card.html().select("title").text().contains("Ёўневіч"));
        assertEquals(
                "city-hrodna",
                House.database()
                        .text(
                                "select z.code from contact c join zone z on z.id = c.zone_id where c.surname_be = 'Ёўневіч'"));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_the_typed_text_stays() {
        assertSaid("birth", "31.02.1975", Say.be("contacts.problem.birth.noSuchDay"));
        assertSaid("birth", "2097", Say.be("contacts.problem.birth.future"));
        assertSaid("birth", "калісьці", Say.be("contacts.problem.birth.unreadable"));
        assertSaid("phone1", "12-34", Say.be("contacts.problem.phone.tooShort", 4, 9));
        assertSaid("email", "не пошта", Say.be("contacts.problem.email.unreadable"));
        assertSaid("postalCode", "22", Say.be("contacts.problem.postalCode.unreadable"));
        assertSaid("surnameBe", "", Say.be("contacts.problem.surname.missing"));
        assertSaid(
                "settlement",
                "Гарадок-якога-няма",
                Say.be("contacts.problem.settlement.unknown", "Гарадок-якога-няма"));
        assertSaid("note", "н".repeat(10_000), Say.be("contacts.problem.note.tooLong", 4000));
    }

    @Test
    void a_cell_of_a_formula_is_text_and_nothing_else() {
        Answer card = organiser.submit(
                organiser.get(EDIT),
                Map.of("surnameBe", "Формула", "settlement", "Гродна", "note", "=HYPERLINK(\"http://evil\",\"x\")"),
                "save");
        assertTrue(card.text().contains("=HYPERLINK(\"http://evil\",\"x\")"), card::text);
    }

    @Test
    void nobody_overwrites_what_somebody_else_saved_meanwhile() {
        Answer card = organiser.submit(
                organiser.get(EDIT), Map.of("surnameBe", "Адначасовы", "settlement", "Гродна"), "save");
        Answer mine = organiser.get(EDIT + "?" + card.address().getQuery());
        Answer theirs = organiser.get(EDIT + "?" + card.address().getQuery());
        assertEquals(
                200, organiser.submit(theirs, Map.of("note", "першы"), "save").status());
        Answer late = organiser.submit(mine, Map.of("note", "другі"), "save");
        assertEquals(422, late.status());
        assertTrue(late.text().contains(Say.be("contacts.problem.version.stale")), late::text);
        assertEquals("першы", House.database().text("select note from contact where surname_be = 'Адначасовы'"));
    }

    @Test
    void a_person_is_put_away_and_brought_back() {
        Answer card =
                organiser.submit(organiser.get(EDIT), Map.of("surnameBe", "Прыбраны", "settlement", "Гродна"), "save");
        Answer away = organiser.submit(card, Map.of(), "putAway");
        assertTrue(away.text().contains(Say.be("contacts.card.away")), away::text);
        String list = "/contacts/list/contactList?size=100";
        assertFalse(organiser.get(list).text().contains("Прыбраны"));
        assertTrue(organiser.get(list + "&away=1").text().contains("Прыбраны"));
        Answer back = organiser.submit(
                organiser.get("/contacts/card/contactCard?" + card.address().getQuery()), Map.of(), "bringBack");
        assertTrue(back.text().contains(Say.be("contacts.card.bringBack.done")), back::text);
        assertTrue(organiser.get(list).text().contains("Прыбраны"));
    }

    @Test
    void an_expired_form_gives_the_typed_text_back() {
        Visitor visitor = organiser;
        Answer form = visitor.get(EDIT);
        Answer expired =
                visitor.submit(form, Map.of("surnameBe", "Незгублены", "jakarta.faces.ViewState", "1:1"), "save");
        assertTrue(expired.status() < 500, expired::text);
        assertEquals("Незгублены", expired.field("surnameBe"));
        assertEquals(0, count("Незгублены"));
    }

    @Test
    void a_person_is_found_by_either_spelling_phone_and_code() {
        Answer card = organiser.submit(
                organiser.get(EDIT),
                Map.of(
                        "surnameBe",
                        "Шчарбакоўскі",
                        "givenBe",
                        "Мікалай",
                        "settlement",
                        "Гродна",
                        "phone1",
                        "33 611-22-47"),
                "save");
        String code = card.html().select("main code").first().text();
        for (String words : new String[] {"Шчарбакоўскі", "Щербаковский", "Щербаковский Николай", "2247", code}) {
            Answer found = organiser.post("/search", Map.of("words", words));
            assertTrue(found.html().select("table").text().contains("Шчарбакоўскі"), () -> words + ": " + found.text());
            assertFalse(found.address().toString().contains("words"), found.address()::toString);
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("ContactIT: %d bad inputs, each a sentence at its field%n", sentences);
    }

    private static void assertSaid(String field, String typed, String sentence) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("surnameBe", "Няправільны");
        fields.put("settlement", "Гродна");
        fields.put("house", "17");
        fields.put(field, typed);
        Answer refused = organiser.submit(organiser.get(EDIT), fields, "save");
        assertEquals(422, refused.status(), field + " " + refused.text());
        assertEquals(
                plain("! " + sentence),
                plain(refused.fault(field).orElse("nothing is said at " + field + ": " + refused.text())));
        assertEquals(typed, refused.field(field).strip());
        assertEquals("17", refused.field("house"));
        assertEquals(0, count("Няправільны"));
        sentences++;
    }

    /** Without the unbreakable blanks between thousands. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Zs}", " ");
    }

    private static long count(String surname) {
        return House.database().number("select count(*) from contact where surname_be = ?", surname);
    }
}
