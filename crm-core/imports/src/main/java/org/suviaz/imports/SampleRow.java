package org.suviaz.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.contacts.FieldChange;

/**
 * A row as it stands in the file, beside what it would become.
 *
 * @param changes what it changes of the person who is there
 * @param alike whom it may mean, of those whom the reader sees
 */
public record SampleRow(
        String sheet,
        int row,
        String nameInFile,
        String name,
        String addressInFile,
        String address,
        List<FieldChange> changes,
        List<String> alike) {

    private static final int NAME = 0;
    private static final int SETTLEMENT = 1;
    private static final int ADDRESS = 2;

    static SampleRow of(SheetBook.Page page, ImportRow row, List<FieldChange> changes, List<String> alike) {
        List<String> cells = row.cells();
        List<String> understood = row.understood();
        return new SampleRow(
                page.sheet().name(),
                row.number(),
                written(
                        page,
                        cells,
                        ImportField.FULL_NAME,
                        ImportField.SURNAME,
                        ImportField.GIVEN,
                        ImportField.PATRONYMIC),
                part(understood, NAME),
                written(
                        page,
                        cells,
                        ImportField.FULL_ADDRESS,
                        ImportField.SETTLEMENT,
                        ImportField.STREET,
                        ImportField.HOUSE,
                        ImportField.FLAT),
                joined(Stream.of(part(understood, SETTLEMENT), part(understood, ADDRESS)), ", "),
                changes,
                alike);
    }

    private static String written(SheetBook.Page page, List<String> cells, ImportField... wanted) {
        return joined(
                Stream.of(wanted)
                        .map(field -> page.fields().indexOf(field))
                        .map(column -> column < 0 ? "" : part(cells, column)),
                " ");
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String part(List<String> parts, int place) {
        return place < parts.size() ? parts.get(place) : "";
    }
}
