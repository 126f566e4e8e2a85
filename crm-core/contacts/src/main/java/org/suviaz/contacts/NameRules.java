package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.spelling.Spelt;
import org.suviaz.geo.spelling.Writing;

/** Reads the names of a form: tidied, in the right spelling's place, with gender and language guessed where not said. */
@Dependent
class NameRules {

    private final Spelling names;

    @Inject
    NameRules(Spelling names) {
        this.names = names;
    }

    NameFacts read(ContactForm form, Findings findings) {
        FormText text = new FormText(findings);
        PersonName be = new PersonName(
                text.name("surnameBe", form.surnameBe()),
                text.name("givenBe", form.givenBe()),
                text.name("patronymicBe", form.patronymicBe()));
        PersonName ru = new PersonName(
                text.name("surnameRu", form.surnameRu()),
                text.name("givenRu", form.givenRu()),
                text.name("patronymicRu", form.patronymicRu()));
        if (form.surnameBe().isBlank() && form.surnameRu().isBlank()) {
            findings.problem(ru.empty() ? "surnameBe" : "surnameRu", "surname.missing");
        }
        return inPlace(form, be, ru);
    }

    /** What is to be known of names that lie in a row already, as far as they are found and sorted by it. */
    NameFacts kept(PersonName be, PersonName ru, Gender gender) {
        return new NameFacts(be, ru, gender, null, otherSurname(be, ru, gender), otherGiven(be, ru));
    }

    /** A Russian name typed where the Belarusian one belongs moves to its own place, and the other way round. */
    private NameFacts inPlace(ContactForm form, PersonName be, PersonName ru) {
        if (ru.empty() && languageOf(be).filter(Language.RU::equals).isPresent()) {
            return facts(form, PersonName.NONE, be);
        }
        if (be.empty() && languageOf(ru).filter(Language.BE::equals).isPresent()) {
            return facts(form, ru, PersonName.NONE);
        }
        return facts(form, be, ru);
    }

    private NameFacts facts(ContactForm form, PersonName be, PersonName ru) {
        PersonName main = be.surname().isEmpty() ? ru : be;
        Gender gender = Optional.ofNullable(form.gender())
                .or(() -> names.gender(main.surname(), main.given(), main.patronymic()))
                .orElse(null);
        return new NameFacts(be, ru, gender, letters(form, be, ru), otherSurname(be, ru, gender), otherGiven(be, ru));
    }

    private Language letters(ContactForm form, PersonName be, PersonName ru) {
        if (form.letters() == Language.BE || form.letters() == Language.RU) {
            return form.letters();
        }
        if (be.empty() != ru.empty()) {
            return be.empty() ? Language.RU : Language.BE;
        }
        return Writing.languageOf(form.street(), form.settlement())
                .filter(language -> language != Language.EN)
                .orElse(Language.BE);
    }

    private String otherSurname(PersonName be, PersonName ru, Gender gender) {
        if (!be.surname().isEmpty() && !ru.surname().isEmpty()) {
            return ru.surname();
        }
        return be.surname().isEmpty()
                ? key(names.surname(ru.surname(), gender, Language.BE))
                : key(names.surname(be.surname(), gender, Language.RU));
    }

    private String otherGiven(PersonName be, PersonName ru) {
        if (!be.given().isEmpty() && !ru.given().isEmpty()) {
            return ru.given();
        }
        return be.given().isEmpty()
                ? key(names.given(ru.given(), Language.BE))
                : key(names.given(be.given(), Language.RU));
    }

    /** For finding people a guess is better than nothing, since nobody reads it. */
    private static String key(Optional<Spelt> spelt) {
        return spelt.map(Spelt::text).orElse("");
    }

    private static Optional<Language> languageOf(PersonName name) {
        return Writing.languageOf(name.surname(), name.given(), name.patronymic());
    }
}
