package org.suviaz.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class SheetFormatTest {

    @Test
    void a_text_has_the_mark_semicolons_and_harmless_cells() throws IOException {
        byte[] file = written(SheetFormat.CSV, List.of("Прозвішча", "Нататка"), List.of("Зуй; \"Ян\"", "=1+1"));
        assertEquals(
                "\ufeffПрозвішча;Нататка\r\n\"Зуй; \"\"Ян\"\"\";'=1+1\r\n", new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_holds_texts_and_no_formula() throws IOException {
        String sheet = parts(written(SheetFormat.XLSX, List.of("+375 29", "", "=1+1", "12")))
                .get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("&apos;+375 29"), sheet);
        assertTrue(sheet.contains("&apos;=1+1"), sheet);
        assertFalse(sheet.contains("<f>"), sheet);
        assertFalse(sheet.contains("<v>"), sheet);
    }

    @Test
    void the_properties_of_a_workbook_name_nobody_and_no_version() throws IOException {
        Map<String, String> parts = parts(written(SheetFormat.XLSX, List.of("Зуй")));
        String said = (parts.get("docProps/core.xml") + parts.get("docProps/app.xml")).toLowerCase(Locale.ROOT);
        for (String word : List.of("suviaz", "fastexcel", "java", "appversion", System.getProperty("user.name"))) {
            assertFalse(said.contains(word), word + " in " + said);
        }
    }

    @Test
    void more_rows_than_are_held_at_once_are_all_there() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.XLSX.open(out)) {
            for (int row = 0; row < 2500; row++) {
                sheet.row(List.of("row " + row));
            }
        }
        String sheet = parts(out.toByteArray()).get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains(">row 0<") && sheet.contains(">row 1000<") && sheet.contains(">row 2499<"));
    }

    @SafeVarargs
    private static byte[] written(SheetFormat format, List<String>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.open(out)) {
            for (List<String> row : rows) {
                sheet.row(row);
            }
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Path kept = Files.write(Files.createTempFile("sheet", ".xlsx"), file);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(kept);
        return parts;
    }
}
