package org.suviaz.contacts;

import java.util.Objects;

/** All that lies in a person's row to find and sort the person by, and that nobody is shown. */
record StoredKeys(
        Integer surname,
        Integer otherSurname,
        Integer given,
        Integer otherGiven,
        Integer street,
        String sort,
        String address) {

    /** As a save lays them down: another spelling of the same number leaves no trace. */
    static StoredKeys of(KeyNumbers numbers, String sort, String address) {
        return new StoredKeys(
                numbers.surname(),
                other(numbers.otherSurname(), numbers.surname()),
                numbers.given(),
                other(numbers.otherGiven(), numbers.given()),
                numbers.street(),
                sort,
                address);
    }

    static Integer other(Integer number, Integer first) {
        return Objects.equals(number, first) ? null : number;
    }
}
