package org.suviaz.contacts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.suviaz.geo.Home;
import org.suviaz.problems.Problem;

/** What was typed about consent, read; and what stands of it where two records or two times meet. */
final class ConsentRules {

    private static final int FIRST_YEAR = 1990;

    private ConsentRules() {}

    static Map<Channel, Consent> read(Map<Channel, SaidConsent> said, Findings findings) {
        Map<Channel, Consent> read = new TreeMap<>();
        said.forEach((channel, one) -> read.put(
                channel,
                new Consent(
                        one.answer(),
                        findings.read(channel.dayInput(), Home.today(), () -> day(one.day())),
                        one.source())));
        return read;
    }

    /** The day before the answer was changed is not the day of the new one: where it was left standing, today is meant. */
    static Map<Channel, SaidConsent> changed(Map<Channel, SaidConsent> typed, Map<Channel, SaidConsent> kept) {
        Map<Channel, SaidConsent> changed = new TreeMap<>(typed);
        changed.replaceAll((channel, now) -> {
            SaidConsent before = kept.get(channel);
            boolean left = before != null
                    && before.answer() != now.answer()
                    && before.day().equals(now.day());
            return left ? new SaidConsent(now.answer(), "", now.source()) : now;
        });
        return changed;
    }

    /** Of two records of one person: a refusal before an agreement, and else what was said last. */
    static Map<Channel, SaidConsent> joined(Map<Channel, SaidConsent> one, Map<Channel, SaidConsent> other) {
        Map<Channel, SaidConsent> joined = new TreeMap<>(one);
        other.forEach((channel, said) -> joined.merge(channel, said, ConsentRules::stronger));
        return joined;
    }

    /**
     * What stands once a list has said something: a refusal always, an agreement where nobody has said anything or all is
     * to be overwritten. The same answer again changes nothing, not even its day.
     */
    static Map<Channel, SaidConsent> listed(Map<Channel, SaidConsent> kept, Map<Channel, Consent> said, boolean over) {
        Map<Channel, SaidConsent> all = new TreeMap<>(kept);
        said.forEach((channel, now) -> {
            SaidConsent before = kept.get(channel);
            boolean same = before != null && before.answer() == now.answer();
            if (!same && (before == null || over || now.refused())) {
                all.put(channel, SaidConsent.of(now));
            }
        });
        return all;
    }

    private static SaidConsent stronger(SaidConsent one, SaidConsent other) {
        if (one.answer() != other.answer()) {
            return one.answer() == ConsentAnswer.REFUSED ? one : other;
        }
        return day(other.day()).isAfter(day(one.day())) ? other : one;
    }

    private static LocalDate day(String typed) {
        if (typed.isEmpty()) {
            return Home.today();
        }
        BirthText parts = BirthText.of(typed)
                .filter(one -> one.day() > 0 && one.yearDigits() == "2024".length() && one.year() >= FIRST_YEAR)
                .orElseThrow(() -> new Problem("contacts.problem.own.date"));
        LocalDate day = date(parts);
        if (day.isAfter(Home.today())) {
            throw new Problem("contacts.problem.birth.future");
        }
        return day;
    }

    private static LocalDate date(BirthText parts) {
        try {
            return LocalDate.of(parts.year(), parts.month(), parts.day());
        } catch (DateTimeException noSuchDay) {
            throw new Problem("contacts.problem.birth.noSuchDay");
        }
    }
}
