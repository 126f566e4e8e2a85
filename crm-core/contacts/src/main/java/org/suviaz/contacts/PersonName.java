package org.suviaz.contacts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name in one spelling, as the person writes it; any part may be empty. */
public record PersonName(String surname, String given, String patronymic) {

    static final PersonName NONE = new PersonName("", "", "");

    boolean empty() {
        return surname.isEmpty() && given.isEmpty() && patronymic.isEmpty();
    }

    /** Surname, given name, patronymic. */
    String whole() {
        return Stream.of(surname, given, patronymic)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
