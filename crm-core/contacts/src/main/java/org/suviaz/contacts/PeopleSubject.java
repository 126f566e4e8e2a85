package org.suviaz.contacts;

import static org.suviaz.contacts.OwnTest.BEGINS;
import static org.suviaz.contacts.OwnTest.EMPTY;
import static org.suviaz.contacts.OwnTest.FILLED;
import static org.suviaz.contacts.OwnTest.FROM;
import static org.suviaz.contacts.OwnTest.IS;
import static org.suviaz.contacts.OwnTest.TO;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.suviaz.security.roles.Field;

/** By what people are chosen where conditions are combined, and how each can be asked about. */
public enum PeopleSubject {
    ZONE(PeopleAnswer.ZONE, null, IS),
    TAG(PeopleAnswer.TAG, null, IS, FILLED, EMPTY),
    SURNAME(PeopleAnswer.WORDS, null, BEGINS),
    GIVEN(PeopleAnswer.WORDS, null, BEGINS),
    GENDER(PeopleAnswer.CODE, null, List.of("FEMALE", "MALE"), IS, FILLED, EMPTY),
    BIRTH(PeopleAnswer.YEAR, Field.BIRTH, FROM, TO, IS, FILLED, EMPTY),
    STREET(PeopleAnswer.WORDS, Field.ADDRESS, BEGINS),
    ADDRESS(PeopleAnswer.NONE, Field.ADDRESS, FILLED, EMPTY),
    PHONE(PeopleAnswer.NONE, Field.PHONE, FILLED, EMPTY),
    EMAIL(PeopleAnswer.NONE, Field.EMAIL, FILLED, EMPTY),
    NOTE(PeopleAnswer.NONE, Field.NOTE, FILLED, EMPTY),
    LANGUAGE(PeopleAnswer.CODE, null, List.of("BE", "RU"), IS, FILLED, EMPTY),
    /** That they do not want letters. */
    REFUSED(PeopleAnswer.NONE, Field.CONSENT, FILLED, EMPTY),
    SOURCE(PeopleAnswer.WORDS, null, BEGINS, FILLED, EMPTY),
    ADDED(PeopleAnswer.DAY, null, FROM, TO),
    /** That something of them was changed on that day or later. */
    CHANGED(PeopleAnswer.DAY, null, FROM),
    /** That a list brought them or something of them. */
    LISTED(PeopleAnswer.DAY, null, FILLED, FROM, EMPTY),
    /** That they were in a mailing and a letter was due to them. */
    LETTER(PeopleAnswer.DAY, null, FILLED, FROM, EMPTY),
    /** A field of the organisation's own; its kind says how it can be asked about. */
    OWN(PeopleAnswer.OWN, null);

    private final PeopleAnswer answer;
    private final Field field;
    private final List<String> codes;
    private final List<OwnTest> tests;

    PeopleSubject(PeopleAnswer answer, Field field, OwnTest... tests) {
        this(answer, field, List.of(), tests);
    }

    PeopleSubject(PeopleAnswer answer, Field field, List<String> codes, OwnTest... tests) {
        this.answer = answer;
        this.field = field;
        this.codes = codes;
        this.tests = List.of(tests);
    }

    /** The one of that name; empty where there is none. */
    public static Optional<PeopleSubject> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** What is said of it, where more is said than whether there is any. */
    public PeopleAnswer answer() {
        return answer;
    }

    /** The answers to choose from, where these are few and always the same. */
    public List<String> codes() {
        return codes;
    }

    public List<OwnTest> tests() {
        return tests;
    }

    /** What a role has to show of a person for that person to be chosen by it. */
    Optional<Field> field() {
        return Optional.ofNullable(field);
    }
}
