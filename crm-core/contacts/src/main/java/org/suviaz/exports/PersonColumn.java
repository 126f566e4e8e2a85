package org.suviaz.exports;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.Consent;
import org.suviaz.contacts.ConsentAnswer;
import org.suviaz.contacts.ExportedPerson;
import org.suviaz.contacts.OwnValue;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.scope.Caller;

/** What the house itself knows of people; the heads are words that a list is read by when it comes back. */
enum PersonColumn implements ExportColumn {
    CODE("exports.column.code", null, false, ExportedPerson::code),
    SURNAME("contacts.field.surname", null, true, (one, legend) -> one.surname().in(legend.language())),
    GIVEN("contacts.field.given", null, true, (one, legend) -> one.given().in(legend.language())),
    PATRONYMIC("contacts.field.patronymic", null, true, (one, legend) -> one.patronymic()
            .in(legend.language())),
    OTHER_SURNAME("contacts.field.surname", null, false, (one, legend) -> other(one.surname(), legend)),
    OTHER_GIVEN("contacts.field.given", null, false, (one, legend) -> other(one.given(), legend)),
    OTHER_PATRONYMIC("contacts.field.patronymic", null, false, (one, legend) -> other(one.patronymic(), legend)),
    GENDER(
            "contacts.field.gender",
            null,
            false,
            (one, legend) -> one.gender() == null ? "" : legend.word(Keys.GENDER + one.gender())),
    BIRTH("exports.column.birth", Field.BIRTH, false, ExportedPerson::birth),
    PHONE("contacts.field.phone1", Field.PHONE, true, one -> at(one.phones(), 0)),
    PHONE2("contacts.field.phone2", Field.PHONE, false, one -> at(one.phones(), 1)),
    PHONE3("contacts.field.phone3", Field.PHONE, false, one -> at(one.phones(), 2)),
    EMAIL("contacts.field.email", Field.EMAIL, false, ExportedPerson::email),
    ZONE("contacts.field.zone", null, false, ExportedPerson::zone),
    POSTAL_CODE("contacts.field.postalCode", Field.ADDRESS, false, ExportedPerson::postalCode),
    SETTLEMENT("contacts.field.settlement", null, true, ExportedPerson::settlement),
    STREET("contacts.field.street", Field.ADDRESS, true, ExportedPerson::street),
    HOUSE("contacts.field.house", Field.ADDRESS, true, ExportedPerson::house),
    FLAT("contacts.field.flat", Field.ADDRESS, true, ExportedPerson::flat),
    LETTERS(
            "contacts.field.letters",
            null,
            false,
            (one, legend) -> one.letters() == null
                    ? ""
                    : legend.word(Keys.LETTERS + one.letters().code())),
    CONSENT_LETTER("contacts.field.consentLetter", Field.CONSENT, false, Channel.LETTER),
    CONSENT_PHONE("contacts.field.consentPhone", Field.CONSENT, false, Channel.PHONE),
    CONSENT_EMAIL("contacts.field.consentEmail", Field.CONSENT, false, Channel.EMAIL),
    CONSENT_VISIT("contacts.field.consentVisit", Field.CONSENT, false, Channel.VISIT),
    TAGS("contacts.field.tags", null, false, one -> String.join(", ", one.tags())),
    NOTE("contacts.field.note", Field.NOTE, false, ExportedPerson::note),
    FROM_LISTS("exports.column.fromLists", Field.NOTE, false, one -> one.own().stream()
            .map(PersonColumn::said)
            .collect(Collectors.joining("; "))),
    SOURCE("contacts.field.source", null, false, ExportedPerson::source),
    ADDED("exports.column.added", null, false, one -> Keys.DAY.format(one.added()));

    private final String head;
    private final Field field;
    private final boolean usual;
    private final BiFunction<ExportedPerson, Legend, String> cell;

    PersonColumn(String head, Field field, boolean usual, Function<ExportedPerson, String> cell) {
        this(head, field, usual, (one, legend) -> cell.apply(one));
    }

    PersonColumn(String head, Field field, boolean usual, Channel channel) {
        this(head, field, usual, (one, legend) -> answer(one.consents().get(channel), legend));
    }

    /** @param field the one whose hiding hides the column, null for what everybody sees of people */
    PersonColumn(String head, Field field, boolean usual, BiFunction<ExportedPerson, Legend, String> cell) {
        this.head = head;
        this.field = field;
        this.usual = usual;
        this.cell = cell;
    }

    @Override
    public String code() {
        return name();
    }

    /** The other spelling says which one it is. */
    @Override
    public ColumnHead head(Language language) {
        return ColumnHead.said(
                switch (this) {
                    case OTHER_SURNAME, OTHER_GIVEN, OTHER_PATRONYMIC -> head + (language == Language.RU ? "Be" : "Ru");
                    default -> head;
                });
    }

    @Override
    public boolean isOffered(Caller caller) {
        return field == null || caller.mostOf(field) != FieldAccess.HIDDEN;
    }

    @Override
    public boolean usual() {
        return usual;
    }

    @Override
    public List<String> words() {
        return switch (this) {
            case GENDER -> List.of(Keys.GENDER + Gender.MALE, Keys.GENDER + Gender.FEMALE);
            case LETTERS -> List.of(Keys.LETTERS + Language.BE.code(), Keys.LETTERS + Language.RU.code());
            case CONSENT_LETTER, CONSENT_PHONE, CONSENT_EMAIL, CONSENT_VISIT ->
                Stream.of(ConsentAnswer.values()).map(one -> Keys.ANSWER + one).toList();
            default -> List.of();
        };
    }

    @Override
    public Function<ExportedPerson, String> cells(List<ExportedPerson> people, Legend legend) {
        return one -> cell.apply(one, legend);
    }

    private static String other(Bilingual part, Legend legend) {
        return legend.language() == Language.RU ? part.be() : part.ru();
    }

    /** In words that are understood where the file comes in again. */
    private static String answer(Consent said, Legend legend) {
        return said == null ? "" : legend.word(Keys.ANSWER + said.answer());
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    private static String said(OwnValue own) {
        return own.head() + ": " + own.value();
    }

    /** Constants that an enum's own members may use before it is there. */
    private static final class Keys {
        static final String GENDER = "contacts.field.gender.";
        static final String LETTERS = "contacts.field.letters.";
        static final String ANSWER = "contacts.consent.";
        /** Not as days of birth are written: a list that comes back must not take it for one. */
        static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    }
}
