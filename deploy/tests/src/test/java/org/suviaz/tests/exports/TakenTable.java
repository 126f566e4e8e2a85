package org.suviaz.tests.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A file that was taken out, as another program reads it: its rows as texts, the heads first. */
public final class TakenTable {
    private TakenTable() {}

    public static List<List<String>> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.charAt(0) != '\ufeff') {
            throw new AssertionError("no mark before " + text.substring(0, 10));
        }
        try (var records =
                CSVFormat.RFC4180.builder().setDelimiter(';').get().parse(new StringReader(text.substring(1)))) {
            return records.stream().map(record -> record.stream().toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> xlsx(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(TakenTable::texts).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getCell(column) == null ? "" : row.getCell(column).getText());
        }
        return texts;
    }

    /** The parts of a workbook by their names, as its table of contents tells them. */
    static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try {
            Path kept = Files.write(Files.createTempFile("taken", ".xlsx"), file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry part : zip.stream().toList()) {
                    parts.put(
                            part.getName(),
                            new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Files.delete(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The same table where one text stands in the place of another. */
    static List<List<String>> replaced(List<List<String>> table, String before, String after) {
        return table.stream()
                .map(row ->
                        row.stream().map(cell -> cell.replace(before, after)).toList())
                .toList();
    }

    /** The cells below that head. */
    public static List<String> below(List<List<String>> table, String head) {
        int column = table.get(0).indexOf(head);
        return table.stream()
                .skip(1)
                .map(row -> column < row.size() ? row.get(column) : "")
                .toList();
    }
}
