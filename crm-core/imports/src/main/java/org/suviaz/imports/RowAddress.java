package org.suviaz.imports;

import java.util.List;
import java.util.Locale;

/**
 * Where a row says that somebody lives, in the columns of a form. A whole address stands in the first of them that is
 * free; the reader of addresses takes it apart wherever it stands.
 */
record RowAddress(String settlement, String street, String house) {

    /** Parts of the words for oblast, district and rural council, of which one tells what a name alone does not. */
    private static final List<String> AREAS =
            List.of("вобл", "обл", "раён", "район", "р-н", "сельсавет", "сельсовет", "с/с");

    static RowAddress of(SheetMapping mapping, List<String> cells) {
        String settlement = mapping.first(cells, ImportField.SETTLEMENT);
        String street = mapping.first(cells, ImportField.STREET);
        String whole = joined(", ", mapping.all(cells, ImportField.FULL_ADDRESS));
        if (!whole.isEmpty()) {
            street = settlement.isEmpty() ? street : joined(", ", List.of(whole, street));
            settlement = settlement.isEmpty() ? whole : settlement;
        }
        return new RowAddress(
                joined(", ", List.of(areas(mapping, cells), settlement)),
                street,
                joined("/", mapping.all(cells, ImportField.HOUSE)));
    }

    private static String areas(SheetMapping mapping, List<String> cells) {
        int[] columns = mapping.columns(ImportField.DISTRICT);
        String areas = "";
        for (int column : columns) {
            String cell = column < cells.size() ? cells.get(column) : "";
            areas = joined(", ", List.of(areas, cell.isEmpty() ? "" : area(mapping.head(column), cell)));
        }
        return areas;
    }

    /** "Пінскі" below the head "Раён" is "Пінскі раён". */
    private static String area(String head, String cell) {
        String small = cell.toLowerCase(Locale.ROOT);
        String word = head.toLowerCase(Locale.ROOT);
        boolean said = AREAS.stream().anyMatch(small::contains);
        boolean known = AREAS.stream().anyMatch(word::startsWith);
        return said || !known ? cell : cell + " " + word;
    }

    private static String joined(String between, List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : between).append(part);
            }
        }
        return joined.toString();
    }
}
