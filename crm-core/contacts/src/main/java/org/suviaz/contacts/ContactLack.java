package org.suviaz.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.suviaz.geo.Home;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Caller;

/**
 * What may be missing, doubtful or stale about a person, so that a list can be narrowed to those of whom it is and worked
 * off. A lack tells of each on the list what a field holds or not: to whom that field is not shown, it is not there.
 */
public enum ContactLack {
    /** No way to reach them: no phone, and no street or house. */
    REACH(Text.NO_ADDRESS + " and not " + Text.PHONES, Field.PHONE, Field.ADDRESS),
    ADDRESS(Text.NO_ADDRESS, Field.ADDRESS),
    /** An address to which no letter would go: the dictionary does not know the settlement, or there is no house. */
    FULL_ADDRESS("c.settlementId is null or c.house = ''", Field.ADDRESS),
    /** The dictionary leaves something open that nobody has looked at. */
    OPEN_ADDRESS("c.addressDoubt <> org.suviaz.contacts.AddressDoubt.LEFT", Field.ADDRESS),
    PHONE("not " + Text.PHONES, Field.PHONE),
    /** A number of at least five digits stands in the note: lists put there what could not be read as a phone. */
    PHONE_IN_NOTE("c.note <> '' and function('regexp_instr', c.note, '[0-9]([ ()/.-]{0,2}[0-9]){4}') > 0", Field.NOTE),
    EMAIL("c.email = ''", Field.EMAIL),
    GIVEN("c.givenBe = '' and c.givenRu = ''"),
    GENDER("c.gender is null"),
    BIRTH("c.birthYear is null", Field.BIRTH),
    SOURCE("c.source = ''"),
    /** A field of the organisation's own that has to be filled in stands empty; {@link LackRules} knows which ones these are. */
    OWN_REQUIRED(""),
    UNTOUCHED_6(6),
    UNTOUCHED_12(12),
    UNTOUCHED_24(24),
    UNTOUCHED_36(36),
    /** Brought by a list, and by nobody and nothing else changed since. */
    AS_LISTED("(select case when count(h.batch) = count(h.id) and min(h.batch) = max(h.batch) then 1 else 0 end"
            + " from ContactChange h where h.contactId = c.id) = 1");

    private static final Map<Integer, ContactLack> BY_MONTHS =
            Map.of(6, UNTOUCHED_6, 12, UNTOUCHED_12, 24, UNTOUCHED_24, 36, UNTOUCHED_36);

    private final String condition;
    private final Set<Field> fields;
    private final int months;

    ContactLack(String condition, Field... fields) {
        this.condition = condition;
        this.fields = Set.of(fields);
        this.months = 0;
    }

    ContactLack(int months) {
        String since = ":since" + months;
        this.condition = "c.createdAt < " + since + " and not exists"
                + " (select 1 from ContactChange h where h.contactId = c.id and h.changedAt >= " + since + ")";
        this.fields = Set.of();
        this.months = months;
    }

    /** Not touched for so many months, which are among {@link #months()}. */
    public static ContactLack untouched(int months) {
        return BY_MONTHS.getOrDefault(months, UNTOUCHED_12);
    }

    /** The numbers of months that can be asked for, from few to many. */
    public static List<Integer> months() {
        return BY_MONTHS.keySet().stream().sorted().toList();
    }

    /** The lack of that name; null where there is none. */
    public static ContactLack of(String name) {
        return Stream.of(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whether that caller is told of it of anybody, by the fields that every person has. */
    boolean isFor(Caller caller) {
        return fields.stream().noneMatch(field -> caller.choosingBy(field).nowhere());
    }

    /** Whether that caller is told of it of the people in the zone of that number. */
    boolean isToldIn(int zoneNumber, Caller caller) {
        return fields.stream().allMatch(field -> caller.reads(field, zoneNumber));
    }

    /** The condition in the query language, for the person c. */
    String condition() {
        return "(" + condition + ")";
    }

    Set<Field> fields() {
        return fields;
    }

    /** The name of the moment that the condition asks for, empty where it asks for none. */
    String moment() {
        return months == 0 ? "" : "since" + months;
    }

    Instant since() {
        return Home.today().minusMonths(months).atStartOfDay(Home.CLOCK).toInstant();
    }

    /** Conditions that several share. */
    private static final class Text {
        static final String PHONES = "exists (select 1 from ContactPhone p where p.contactId = c.id)";
        static final String NO_ADDRESS = "c.street = '' and c.house = ''";
    }
}
