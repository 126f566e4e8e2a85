package org.suviaz.contacts;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.suviaz.security.roles.Field;

/** What is chosen from the one or the other of two records that become one; all else is joined. */
public enum MergePart {
    SURNAME_BE(null, ContactForm::surnameBe, (to, from) -> be(to, from.surnameBe(), to.givenBe(), to.patronymicBe())),
    GIVEN_BE(null, ContactForm::givenBe, (to, from) -> be(to, to.surnameBe(), from.givenBe(), to.patronymicBe())),
    PATRONYMIC_BE(
            null, ContactForm::patronymicBe, (to, from) -> be(to, to.surnameBe(), to.givenBe(), from.patronymicBe())),
    SURNAME_RU(null, ContactForm::surnameRu, (to, from) -> ru(to, from.surnameRu(), to.givenRu(), to.patronymicRu())),
    GIVEN_RU(null, ContactForm::givenRu, (to, from) -> ru(to, to.surnameRu(), from.givenRu(), to.patronymicRu())),
    PATRONYMIC_RU(
            null, ContactForm::patronymicRu, (to, from) -> ru(to, to.surnameRu(), to.givenRu(), from.patronymicRu())),
    GENDER(null, form -> form.gender() == null ? "" : form.gender().name(), (to, from) -> to.draft()
            .gender(from.gender())
            .form()),
    LETTERS(null, form -> form.letters() == null ? "" : form.letters().code(), (to, from) -> to.draft()
            .letters(from.letters())
            .form()),
    BIRTH(Field.BIRTH, ContactForm::birth, (to, from) -> to.draft()
            .birth(from.birth())
            .form()),
    EMAIL(Field.EMAIL, ContactForm::email, (to, from) -> to.draft()
            .email(from.email())
            .form()),
    /** All of it with the zone: half of one address and half of another is none. */
    ADDRESS(
            Field.ADDRESS,
            form -> String.join(" ", form.settlement(), form.street(), form.house(), form.flat(), form.postalCode()),
            MergePart::address),
    SOURCE(null, ContactForm::source, (to, from) -> to.draft()
            .source(from.source())
            .form());

    private final Field field;
    private final Function<ContactForm, String> said;
    private final BiFunction<ContactForm, ContactForm, ContactForm> laid;

    MergePart(Field field, Function<ContactForm, String> said, BiFunction<ContactForm, ContactForm, ContactForm> laid) {
        this.field = field;
        this.said = said;
        this.laid = laid;
    }

    /** What a role may keep it back by. */
    Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    /** As one text, empty where it is not said. */
    String said(ContactForm form) {
        return said.apply(form).strip();
    }

    /** The one form with this part of the other. */
    ContactForm laid(ContactForm to, ContactForm from) {
        return laid.apply(to, from);
    }

    private static ContactForm be(ContactForm to, String surname, String given, String patronymic) {
        return to.draft().be(surname, given, patronymic).form();
    }

    private static ContactForm ru(ContactForm to, String surname, String given, String patronymic) {
        return to.draft().ru(surname, given, patronymic).form();
    }

    private static ContactForm address(ContactForm to, ContactForm from) {
        return to.draft()
                .zone(from.zone())
                .settlement(from.settlement())
                .settlementId(from.settlementId())
                .street(from.street(), from.house(), from.flat())
                .postalCode(from.postalCode())
                .form();
    }
}
