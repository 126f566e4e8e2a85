package org.suviaz.mailings;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as it stands in a letter of one language; parts that nobody knows are empty.
 *
 * @param borrowed whether a part stands as the other language spells it, since this one's spelling is a guess
 */
record LetterName(String surname, String given, String patronymic, boolean borrowed) {

    LetterName(String surname, String given, String patronymic) {
        this(surname, given, patronymic, false);
    }

    String whole() {
        return Stream.of(surname, given, patronymic)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return whole().isEmpty();
    }

    /** Whether a part is no more than "А." or "Дз.". */
    static boolean isInitial(String part) {
        return part.matches("\\p{L}|\\p{L}{1,2}\\.");
    }
}
