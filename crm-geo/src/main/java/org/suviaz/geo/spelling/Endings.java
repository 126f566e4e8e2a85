package org.suviaz.geo.spelling;

import java.util.Locale;
import java.util.Optional;

/** What the last letters of a name say about a person. */
final class Endings {

    private static final String[] FEMALE_PATRONYMIC = {"вна", "ўна", "ична", "инична", "ічна", "кызы"};
    private static final String[] MALE_PATRONYMIC = {"ич", "іч", "ыч", "оглы"};
    private static final String[] FEMALE_SURNAME = {
        "ова", "ева", "ёва", "ава", "ина", "ына", "іна", "ская", "цкая", "ая", "яя"
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

    /** Given names in -а and -я are women's where no list knows better, those in a consonant men's. */
    static Optional<Gender> ofGiven(String given) {
        String name = given.toLowerCase(Locale.ROOT);
        if (name.length() < 3 || !Lookalikes.isCyrillic(name.charAt(name.length() - 1))) {
            return Optional.empty();
        }
        char last = name.charAt(name.length() - 1);
        if (last == 'а' || last == 'я') {
            return Optional.of(Gender.FEMALE);
        }
        return "еёиіоуўыэюь".indexOf(last) < 0 ? Optional.of(Gender.MALE) : Optional.empty();
    }

    private static Optional<Gender> either(String name, String[] female, String[] male) {
        String word = name.toLowerCase(Locale.ROOT);
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
