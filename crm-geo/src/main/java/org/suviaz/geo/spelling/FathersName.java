package org.suviaz.geo.spelling;

import java.util.Optional;
import org.suviaz.geo.Language;

/** Spells a patronymic that no list has by the father's name in it, which a list has: Радислав-ович. */
final class FathersName {

    /** Russian and Belarusian ending, and what the father's name has after its stem. */
    private static final String[][] ENDINGS = {
        {"ович", "авіч", ""}, {"овна", "аўна", ""}, {"евич", "евіч", "й"}, {"евна", "еўна", "й"}
    };

    private FathersName() {}

    static Optional<String> of(String patronymic, Language to, NameLists lists) {
        int from = to == Language.BE ? 0 : 1;
        for (String[] ending : ENDINGS) {
            if (patronymic.endsWith(ending[from])) {
                String stem = patronymic.substring(0, patronymic.length() - ending[from].length());
                return lists.given(name(stem, to) + ending[2], to).map(name -> stem(name.text()) + ending[1 - from]);
            }
        }
        return Optional.empty();
    }

    /** Уладзіслав-авіч is the son of Уладзіслаў. */
    private static String name(String stem, Language to) {
        boolean drawnOut = to == Language.RU && stem.endsWith("в");
        return drawnOut ? stem.substring(0, stem.length() - 1) + 'ў' : stem;
    }

    private static String stem(String name) {
        String stem = name.endsWith("й") ? name.substring(0, name.length() - 1) : name;
        return stem.endsWith("ў") ? stem.substring(0, stem.length() - 1) + 'в' : stem;
    }
}
