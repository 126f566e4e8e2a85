package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.suviaz.contacts.Recipient;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.spelling.Spelt;

/**
 * Finds how somebody is called in the letter's language: as the person writes it, else as it is surely spelt, else as
 * written.
 */
@Dependent
class LetterNames {

    private final Spelling names;

    @Inject
    LetterNames(Spelling names) {
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
        Part surname = part(own.surname(), other.surname(), written -> names.surname(written, gender, to));
        Part given = part(own.given(), other.given(), written -> names.given(written, to));
        Part patronymic = part(own.patronymic(), other.patronymic(), written -> names.patronymic(written, to));
        return new LetterName(
                surname.text, given.text, patronymic.text, surname.borrowed || given.borrowed || patronymic.borrowed);
    }

    /** A guess is never printed, for a name spelt wrongly offends more than one in the spelling it was given in. */
    private static Part part(String own, String other, Function<String, Optional<Spelt>> spelt) {
        if (!blank(own)) {
            return new Part(own.strip(), false);
        }
        if (blank(other)) {
            return new Part("", false);
        }
        String written = other.strip();
        if (LetterName.isInitial(written)) {
            return new Part(written, false);
        }
        Optional<Spelt> found = spelt.apply(written);
        String sure = found.flatMap(Spelt::ifSure).orElse(written);
        boolean doubtful = found.filter(each -> !each.sure())
                .filter(each -> !each.text().equals(written))
                .isPresent();
        return new Part(sure, doubtful);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private record Part(String text, boolean borrowed) {}
}
