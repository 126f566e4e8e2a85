package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.problems.NotThere;
import org.suviaz.security.scope.Callers;

/** One condition in the query language, for the person c; its values are named by its number. */
@Dependent
class PeopleTestText {

    /** Numbers of own fields' conditions in a query are counted from 0 where the list is narrowed by them itself. */
    private static final int BEHIND_THE_LIST = 1000;

    private static final String NOBODY = "1 = 0";

    private static final String NO_LETTERS =
            "exists (select 1 from ContactConsent n where n.contactId = c.id and n.channel = "
                    + "org.suviaz.contacts.Channel.LETTER and n.answer = org.suviaz.contacts.ConsentAnswer.REFUSED)";

    private final ContactSearch search;
    private final OwnFields fields;
    private final Callers callers;
    private final Instance<LettersDue> letters;

    @Inject
    PeopleTestText(ContactSearch search, OwnFields fields, Callers callers, Instance<LettersDue> letters) {
        this.search = search;
        this.fields = fields;
        this.callers = callers;
        this.letters = letters;
    }

    String of(Where where, PeopleTest test, int number) {
        String name = "chosen" + number;
        boolean empty = test.test() == OwnTest.EMPTY;
        return switch (test.subject()) {
            case ZONE -> where.zone(callers.choice(Integer.parseInt(test.value()), name));
            case TAG -> tag(where, test, name);
            case SURNAME -> key(where, name, KeyKind.SURNAME, test.value(), "surnameNumber", "otherSurnameNumber");
            case GIVEN -> key(where, name, KeyKind.GIVEN, test.value(), "givenNumber", "otherGivenNumber");
            case STREET -> key(where, name, KeyKind.STREET, test.value(), "streetNumber");
            case GENDER -> code(where, test, name, "gender");
            case LANGUAGE -> code(where, test, name, "letters");
            case BIRTH -> birth(where, test, name);
            case ADDRESS -> not(empty, "c.street <> '' or c.house <> ''");
            case PHONE -> not(empty, "exists (select 1 from ContactPhone p where p.contactId = c.id)");
            case EMAIL -> not(empty, "c.email <> ''");
            case NOTE -> not(empty, "c.note <> ''");
            case REFUSED -> not(empty, NO_LETTERS);
            case SOURCE -> source(where, test, name);
            case ADDED -> added(where, test, name);
            case CHANGED -> journal(where, test, name, "");
            case LISTED -> not(empty, journal(where, test, name, " and h.batch is not null"));
            case LETTER -> not(empty, letter(where, test, name));
            case OWN -> own(where, test, number);
        };
    }

    private static String not(boolean empty, String filled) {
        return empty ? "not (" + filled + ")" : "(" + filled + ")";
    }

    private static String tag(Where where, PeopleTest test, String name) {
        String carried = "exists (select 1 from ContactTag ct where ct.contactId = c.id";
        if (test.test() != OwnTest.IS) {
            return not(test.test() == OwnTest.EMPTY, carried + ")");
        }
        where.value(name, Long.valueOf(test.value()));
        return carried + " and ct.tagId = :" + name + ")";
    }

    /** In any spelling, as the search box finds them. */
    private String key(Where where, String name, KeyKind kind, String words, String... columns) {
        Collection<Integer> numbers = search.beginning(kind, words);
        return numbers.isEmpty() ? NOBODY : "(" + where.anyOf(name, numbers, columns) + ")";
    }

    private static String code(Where where, PeopleTest test, String name, String column) {
        if (test.test() != OwnTest.IS) {
            return not(test.test() == OwnTest.EMPTY, "c." + column + " is not null");
        }
        where.value(name, column.equals("gender") ? Gender.valueOf(test.value()) : Language.valueOf(test.value()));
        return "c." + column + " = :" + name;
    }

    private static String birth(Where where, PeopleTest test, String name) {
        return switch (test.test()) {
            case FILLED -> "c.birthYear is not null";
            case EMPTY -> "c.birthYear is null";
            default -> {
                where.value(name, Integer.valueOf(test.value()));
                yield "c.birthYear" + sign(test.test()) + ":" + name;
            }
        };
    }

    private static String source(Where where, PeopleTest test, String name) {
        if (test.test() != OwnTest.BEGINS) {
            return not(test.test() == OwnTest.EMPTY, "c.source <> ''");
        }
        where.value(name, escaped(test.value()) + "%");
        return "c.source like :" + name + " escape '!'";
    }

    private static String added(Where where, PeopleTest test, String name) {
        LocalDate day = LocalDate.parse(test.value());
        boolean from = test.test() == OwnTest.FROM;
        where.value(name, begins(from ? day : day.plusDays(1)));
        return "c.createdAt" + (from ? " >= :" : " < :") + name;
    }

    private static String journal(Where where, PeopleTest test, String name, String more) {
        String entry = "exists (select 1 from ContactChange h where h.contactId = c.id" + more;
        if (test.test() != OwnTest.FROM) {
            return entry + ")";
        }
        where.value(name, begins(LocalDate.parse(test.value())));
        return entry + " and h.changedAt >= :" + name + ")";
    }

    private String letter(Where where, PeopleTest test, String name) {
        if (test.test() != OwnTest.FROM) {
            return letters.get().condition("");
        }
        where.value(name, begins(LocalDate.parse(test.value())));
        return letters.get().condition(name);
    }

    private String own(Where where, PeopleTest test, int number) {
        OwnField field = fields.byId(test.fieldId()).orElseThrow(NotThere::new);
        boolean counted = !test.value().isEmpty() && test.test() != OwnTest.BEGINS;
        OwnCondition condition = new OwnCondition(
                field.id(), test.test(), counted ? OwnCondition.number(field.kind(), test.value()) : 0, test.value());
        return OwnNarrowing.text(where, condition, BEHIND_THE_LIST + number);
    }

    private static String sign(OwnTest test) {
        return switch (test) {
            case FROM -> " >= ";
            case TO -> " <= ";
            default -> " = ";
        };
    }

    private static String escaped(String words) {
        return words.replaceAll("[!%_]", "!$0");
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(Home.CLOCK).toInstant();
    }
}
