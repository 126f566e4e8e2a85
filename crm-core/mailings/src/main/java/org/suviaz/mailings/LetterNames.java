package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.suviaz.contacts.Recipient;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.spelling.PersonNames;

/** Finds how somebody is called in the letter's language: as the person writes it, else by the lists, else as written. */
@Dependent
class LetterNames {

    private final PersonNames names;

    @Inject
    LetterNames(PersonNames names) {
        this.names = names;
    }

    LetterName of(Recipient who, Language to) {
        LetterName be = new LetterName(who.surnameBe(), who.givenBe(), who.patronymicBe());
        LetterName ru = new LetterName(who.surnameRu(), who.givenRu(), who.patronymicRu());
        return of(be, ru, who.gender(), to);
    }

    /** The same for a name that is at hand in both spellings, any part of which may be empty. */
    LetterName of(LetterName be, LetterName ru, Gender gender, Language to) {
        LetterName own = to == Language.RU ? ru : be;
        LetterName other = to == Language.RU ? be : ru;
        return new LetterName(
                part(own.surname(), other.surname(), written -> names.surname(written, gender, to)),
                part(own.given(), other.given(), written -> names.given(written, to)),
                part(own.patronymic(), other.patronymic(), written -> names.patronymic(written, to)));
    }

    private static String part(String own, String other, Function<String, Optional<String>> spelt) {
        if (!blank(own)) {
            return own.strip();
        }
        if (blank(other)) {
            return "";
        }
        String written = other.strip();
        return LetterName.isInitial(written) ? written : spelt.apply(written).orElse(written);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
