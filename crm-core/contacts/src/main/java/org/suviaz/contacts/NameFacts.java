package org.suviaz.contacts;

import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/**
 * Who somebody is, once the form was looked at.
 *
 * @param gender null where the name does not tell
 * @param otherSurname the surname as the other spelling has it: written, known from the dictionary, guessed, or empty; for
 *     finding alone
 * @param otherGiven the same of the given name
 */
record NameFacts(
        PersonName be, PersonName ru, Gender gender, Language letters, String otherSurname, String otherGiven) {

    /** The spelling that somebody wrote: the Belarusian one, or the Russian where that alone is there. */
    PersonName main() {
        return be.surname().isEmpty() ? ru : be;
    }

    PersonName in(Language language) {
        return language == Language.RU && !ru.surname().isEmpty() ? ru : main();
    }
}
