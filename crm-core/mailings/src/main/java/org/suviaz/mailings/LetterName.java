package org.suviaz.mailings;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name as it stands in a letter of one language; parts that nobody knows are empty. */
record LetterName(String surname, String given, String patronymic) {

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
