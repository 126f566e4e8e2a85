package org.suviaz.tests.imports;

import java.util.List;
import java.util.Map;

/**
 * A way in which lists are written, with what has to come of it.
 *
 * @param guessed what columns are to be guessed as, head by head
 * @param meanings what a person chooses instead
 * @param values what a person says of values
 * @param zone of rows without a place, as typed
 * @param asking what is looked at of each person, as an expression of the database
 * @param kept what that is, surname by surname
 */
record ListStyle(
        String name,
        List<List<String>> rows,
        Map<String, String> guessed,
        Map<String, String> meanings,
        Map<String, String> values,
        String zone,
        long comeIn,
        String asking,
        Map<String, String> kept) {

    static ListStyle of(String name, List<List<String>> rows) {
        return new ListStyle(name, rows, Map.of(), Map.of(), Map.of(), "", 0, "", Map.of());
    }

    ListStyle guessed(Map<String, String> fields) {
        return new ListStyle(name, rows, fields, meanings, values, zone, comeIn, asking, kept);
    }

    ListStyle meaning(Map<String, String> fields) {
        return new ListStyle(name, rows, guessed, fields, values, zone, comeIn, asking, kept);
    }

    ListStyle explaining(Map<String, String> said) {
        return new ListStyle(name, rows, guessed, meanings, said, zone, comeIn, asking, kept);
    }

    ListStyle in(String typed) {
        return new ListStyle(name, rows, guessed, meanings, values, typed, comeIn, asking, kept);
    }

    ListStyle keeps(long people, String expression, Map<String, String> expected) {
        return new ListStyle(name, rows, guessed, meanings, values, zone, people, expression, expected);
    }

    @Override
    public String toString() {
        return name;
    }
}
