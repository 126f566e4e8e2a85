package org.suviaz.tests.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small spreadsheet, made in memory. */
public final class ListFile {
    private ListFile() {}

    /** One sheet with these rows, the head first. */
    @SafeVarargs
    public static byte[] of(List<String>... rows) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> row : rows) {
            all.add(row);
        }
        return ofRows(all);
    }

    /** The same. */
    public static byte[] ofRows(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "tests", "1.0")) {
            write(workbook.newWorksheet("Ліст"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same in a file that a browser can send. */
    static Path saved(List<List<String>> rows) {
        try {
            Path file = Files.createTempFile("spis", ".xlsx");
            file.toFile().deleteOnExit();
            return Files.write(file, ofRows(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts each cell of these rows where it stands in them. */
    static void write(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
    }
}
