package org.suviaz.tests.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** What a passphrase may be, what it may not, and the one that a page suggests. */
class PassphraseIT {
    private static final String FIRST = "/signin/first/firstSignIn";
    private static final String OWN = "/accounts/own/ownPassphrase";
    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static final AtomicInteger REFUSED = new AtomicInteger();

    @ParameterizedTest
    @Proves("B6")
    @ValueSource(
            strings = {
                "Qz7$kfW2!mPx9#Lb Vw3%jgT8?nRc5&Hd tR4-uY6+eD1=hN8 zB0*sK5:aM2,qZ",
                "Бабуля ў вёсцы трымае 12 пчаліных вулляў і старога ката, а дзядуля"
                        + " штораніцы носіць ім ваду з-пад гары, дзе растуць 3 высокія кл",
                "  вада  ў рацэ  халодная  ",
                "🙂🐻🌲🚲🍎🎈🏠🌧🐟🍄🎻🚂⚓🍀🔑🧭"
            })
    void a_long_one_of_any_letters_works_and_each_of_its_signs_counts(String fresh) {
        Staff staff = Staff.with("VIEWER", "BY-HM");
        Answer changed = change(staff, fresh);
        assertEquals(SignIn.START, changed.address().getPath(), changed::text);
        int last = fresh.offsetByCodePoints(fresh.length(), -1);
        assertEquals(
                422,
                SignIn.tried(new Visitor(), staff.name(), fresh.substring(0, last))
                        .status());
        assertEquals(
                422,
                SignIn.tried(new Visitor(), staff.name(), fresh.substring(0, last) + "ы")
                        .status());
        SignIn.as(new Staff(staff.name(), fresh));
        TAKEN.incrementAndGet();
    }

    @ParameterizedTest
    @Proves("B7")
    @ValueSource(
            strings = {
                "qwerty12345qwerty12345",
                "йцукенгшщзхъ12345",
                "Passw0rd!2026!!!!!",
                "iloveyouiloveyou",
                "gfhjkmgfhjkm12345",
                "пароль пароль пароль",
                "111111111122222222223333333333",
                "Сувязь Сувязь 2026",
                "Жыве Беларусь 2020!",
                "{own} 2026 2026 2026",
                "{own}{own}"
            })
    void what_others_try_first_is_refused_at_its_field(String easy) {
        Staff staff = Staff.with("VIEWER", "BY-HM");
        Answer refused = change(staff, easy.replace("{own}", staff.name()));
        assertEquals(422, refused.status());
        assertTrue(
                refused.fault("fresh")
                        .filter(told -> told.contains(Say.be("accounts.problem.common"))
                                || told.contains(Say.be("accounts.problem.guessed")))
                        .isPresent(),
                refused::text);
        SignIn.as(staff);
        REFUSED.incrementAndGet();
    }

    @Test
    void the_first_sign_in_refuses_the_same() {
        Visitor visitor = new Visitor();
        Answer refused = visitor.submit(
                visitor.get(FIRST),
                Map.of(
                        "name",
                        "nobody-01",
                        "code",
                        "AAAA",
                        "fresh",
                        "qwertyuiop1234567890",
                        "again",
                        "qwertyuiop1234567890"),
                "go");
        assertEquals(422, refused.status());
        assertTrue(refused.fault("fresh").isPresent(), refused::text);
        assertEquals("nobody-01", refused.field("name"));
    }

    @Test
    void six_words_are_suggested_in_the_readers_language_and_others_on_demand() {
        Visitor visitor = new Visitor();
        Answer page = visitor.get(FIRST);
        String first = suggested(page);
        assertEquals(6, first.split(" ").length, first);
        Answer other = visitor.submit(page, Map.of("name", "nobody-02", "code", "ABCD"), "another");
        assertEquals(200, other.status());
        assertNotEquals(first, suggested(other));
        assertEquals("nobody-02", other.field("name"), "what was typed stays");
        assertEquals("ABCD", other.field("code"));
        visitor.post("/language", Map.of("back", FIRST, "to", "ru"));
        assertFalse(suggested(visitor.get(FIRST)).matches(".*[іўё].*"));
    }

    @Test
    void a_suggestion_stays_while_the_form_is_corrected_and_is_no_echo() {
        Visitor visitor = new Visitor();
        Answer page = visitor.get(FIRST);
        Answer refused = visitor.submit(page, Map.of("fresh", "one two three four", "again", "differs"), "go");
        assertEquals(suggested(page), suggested(refused));
        Answer forged = visitor.submit(
                page, Map.of("suggested", "a b c d e <b>", "fresh", "one two three four", "again", "differs"), "go");
        assertEquals(6, suggested(forged).split(" ").length);
        assertFalse(suggested(forged).contains("<b>"));
    }

    @Test
    void what_is_suggested_is_taken() {
        Staff staff = Staff.with("VIEWER", "BY-HM");
        String words = suggested(SignIn.as(staff).get(OWN));
        assertEquals(SignIn.START, change(staff, words).address().getPath());
        SignIn.as(new Staff(staff.name(), words));
    }

    private static String suggested(Answer page) {
        return page.html().select("input[name=suggested]").attr("value");
    }

    private static Answer change(Staff staff, String fresh) {
        Visitor visitor = SignIn.as(staff);
        return visitor.submit(
                visitor.get(OWN), Map.of("old", staff.passphrase(), "fresh", fresh, "again", fresh), "save");
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "PassphraseIT: %d long passphrases work to their last sign, %d easy ones are refused; 6 of 4,096 words"
                        + " are suggested, 72 bits%n",
                TAKEN.get(), REFUSED.get());
    }
}
