package org.suviaz.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.suviaz.geo.places.AddressText;

/** The addresses of the sample workbook, one a row: town, street, house and flat as somebody wrote them. */
final class SampleAddresses {

    private static final List<Set<String>> HEADERS =
            List.of(Set.of("Горад", "Город"), Set.of("Вуліца", "Улица"), Set.of("Дом"), Set.of("Кв."));

    private SampleAddresses() {}

    /** An address as written; any part may be empty. */
    record Written(String town, String street, String house, String flat) {

        AddressText text() {
            return AddressText.columns(town, street, house, flat);
        }
    }

    static List<Written> of(Path workbook) throws IOException {
        List<Written> addresses = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Sheet> sheets = book.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                addresses.addAll(of(sheet));
            }
        }
        return addresses;
    }

    private static List<Written> of(Sheet sheet) throws IOException {
        List<Written> addresses = new ArrayList<>();
        List<Integer> columns = null;
        for (Row row : sheet.read()) {
            if (columns == null) {
                columns = columns(row);
            } else if (!cell(row, columns.get(0)).isEmpty()) {
                addresses.add(new Written(
                        cell(row, columns.get(0)),
                        cell(row, columns.get(1)),
                        cell(row, columns.get(2)),
                        cell(row, columns.get(3))));
            }
        }
        return addresses;
    }

    /** Where each header stands, or null where this is not the row of headers. */
    private static List<Integer> columns(Row row) {
        List<Integer> found = new ArrayList<>();
        for (Set<String> header : HEADERS) {
            for (int column = 0; column < row.getCellCount(); column++) {
                if (header.contains(cell(row, column))) {
                    found.add(column);
                    break;
                }
            }
        }
        return found.size() == HEADERS.size() ? found : null;
    }

    private static String cell(Row row, int column) {
        return row.getOptionalCell(column).map(cell -> cell.getText().strip()).orElse("");
    }
}
