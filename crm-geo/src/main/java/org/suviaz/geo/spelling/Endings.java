package org.suviaz.geo.spelling;

import java.util.Locale;
import java.util.Optional;

/** What the last letters of a name say about a person. */
final class Endings {

    private static final String[] FEMALE_PATRONYMIC = {"овна", "евна", "ёвна", "ична", "аўна", "еўна", "ёўна", "оўна"};
    private static final String[] MALE_PATRONYMIC = {
        "ович", "евич", "ёвич", "ич", "авіч", "евіч", "овіч", "ёвіч", "іч", "ыч"
    };
    private static final String[] FEMALE_SURNAME = {
        "ова", "ева", "ёва", "ина", "ына", "ава", "іна", "ская", "цкая", "ая", "яя"
    };
    private static final String[] MALE_SURNAME = {
        "ов", "ев", "ёв", "ин", "ын", "оў", "еў", "ёў", "аў", "ін", "ский", "цкий", "скі", "цкі", "ый", "ой"
    };

    private Endings() {}

    static Optional<Gender> ofPatronymic(String patronymic) {
        return either(patronymic, FEMALE_PATRONYMIC, MALE_PATRONYMIC);
    }

    static Optional<Gender> ofSurname(String surname) {
        return either(surname, FEMALE_SURNAME, MALE_SURNAME);
    }

    private static Optional<Gender> either(String name, String[] female, String[] male) {
        String word = name == null ? "" : Lookalikes.mended(name).strip().toLowerCase(Locale.ROOT);
        if (endsWith(word, female)) {
            return Optional.of(Gender.FEMALE);
        }
        return endsWith(word, male) ? Optional.of(Gender.MALE) : Optional.empty();
    }

    private static boolean endsWith(String word, String[] endings) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
