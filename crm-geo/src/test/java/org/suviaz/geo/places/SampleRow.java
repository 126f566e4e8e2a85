package org.suviaz.geo.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The addresses of the four sample lists, row by row, as their columns have them.
 *
 * @param whole of the list that keeps the address in one column
 */
record SampleRow(String file, String whole, String settlement, String street, String house, String flat) {

    static List<SampleRow> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SampleRow.class.getResourceAsStream("sample-addresses.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new SampleRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    boolean hasAddress() {
        return !(whole + settlement + street + house).isBlank();
    }

    AddressText text() {
        return whole.isBlank()
                ? AddressText.columns(settlement, street, house, flat)
                : AddressText.columns("", whole, "", "");
    }
}
