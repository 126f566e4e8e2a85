package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.suviaz.contacts.Channel.EMAIL;
import static org.suviaz.contacts.Channel.LETTER;
import static org.suviaz.contacts.ConsentAnswer.AGREED;
import static org.suviaz.contacts.ConsentAnswer.REFUSED;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Home;

class ConsentRulesTest {

    private final SaidConsent early = new SaidConsent(AGREED, "01.02.2026", ConsentSource.TALK);
    private final SaidConsent late = new SaidConsent(AGREED, "02.02.2026", ConsentSource.EVENT);
    private final SaidConsent no = new SaidConsent(REFUSED, "01.01.2026", null);

    @Test
    void a_day_is_read_in_any_usual_style_and_none_is_today() {
        assertEquals(LocalDate.of(2026, 3, 12), read(new SaidConsent(AGREED, "12.3.2026", null)));
        assertEquals(LocalDate.of(2026, 3, 12), read(new SaidConsent(AGREED, "2026-03-12", null)));
        assertEquals(Home.today(), read(new SaidConsent(AGREED, " ", null)));
    }

    @Test
    void of_two_records_a_refusal_stands_and_else_what_was_said_last() {
        assertEquals(Map.of(LETTER, no), ConsentRules.joined(Map.of(LETTER, late), Map.of(LETTER, no)));
        assertEquals(Map.of(LETTER, no), ConsentRules.joined(Map.of(LETTER, no), Map.of(LETTER, late)));
        assertEquals(Map.of(LETTER, late), ConsentRules.joined(Map.of(LETTER, early), Map.of(LETTER, late)));
        assertEquals(
                Map.of(LETTER, early, EMAIL, late), ConsentRules.joined(Map.of(LETTER, early), Map.of(EMAIL, late)));
    }

    @Test
    void a_list_refuses_always_and_agrees_where_nobody_said_anything() {
        Consent yes = new Consent(AGREED, LocalDate.of(2026, 4, 1), ConsentSource.LIST);
        Consent never = new Consent(REFUSED, LocalDate.of(2026, 4, 1), ConsentSource.LIST);
        assertEquals(Map.of(LETTER, no), ConsentRules.listed(Map.of(LETTER, no), Map.of(LETTER, yes), false));
        assertEquals(AGREED, answer(Map.of(LETTER, no), yes, true));
        assertEquals(REFUSED, answer(Map.of(LETTER, early), never, false));
        assertEquals(AGREED, answer(Map.of(), yes, false));
        assertEquals(
                Map.of(LETTER, early),
                ConsentRules.listed(Map.of(LETTER, early), Map.of(LETTER, yes), true),
                "the same answer again is nothing new");
    }

    @Test
    void a_journal_keeps_as_much_as_is_known() {
        Consent whole = new Consent(REFUSED, LocalDate.of(2026, 3, 12), ConsentSource.PAPER);
        assertEquals(whole, Consent.of(whole.code()));
        assertEquals("REFUSED", whole.masked().code());
        assertEquals(whole.masked(), Consent.of("REFUSED"));
        assertNull(Consent.of(""));
    }

    private static ConsentAnswer answer(Map<Channel, SaidConsent> kept, Consent said, boolean over) {
        return ConsentRules.listed(kept, Map.of(LETTER, said), over).get(LETTER).answer();
    }

    private static LocalDate read(SaidConsent said) {
        Findings findings = new Findings();
        LocalDate day =
                ConsentRules.read(Map.of(LETTER, said), findings).get(LETTER).day();
        findings.orReject();
        return day;
    }
}
