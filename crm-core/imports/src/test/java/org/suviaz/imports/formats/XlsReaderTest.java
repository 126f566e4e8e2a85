package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.Problem;

class XlsReaderTest {

    @Test
    void every_kind_of_cell_comes_out_as_a_person_would_have_typed_it() throws IOException {
        byte[] file = workbook();
        assertEquals(ListFormat.XLS, Readings.look(file, "x").format());
        assertEquals(List.of("Мінск", "Пусты"), Samples.names(file));
        List<RawRow> rows = Samples.rows(file, 0);
        assertEquals(List.of("Прозвішча", "Тэлефон", "Нарадзіўся"), rows.get(0).cells());
        assertEquals(
                List.of("Караткевіч", "375291112233", "26.11.1930", "1930", "true", "=1+1", "=SUM(B3:B4)", "0.5"),
                rows.get(1).cells());
        assertEquals(3, rows.get(1).number());
        assertEquals(2, rows.size());
        assertEquals(List.of(), Samples.rows(file, 1));
    }

    @Test
    void a_list_of_thousands_comes_in_whole() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Ліст");
            for (int i = 0; i < 5_000; i++) {
                HSSFRow row = sheet.createRow(i);
                row.createCell(0).setCellValue("Прозвішча " + i);
                row.createCell(1).setCellValue(i);
            }
            List<RawRow> rows = Samples.rows(bytes(workbook), 0);
            assertEquals(5_000, rows.size());
            assertEquals(List.of("Прозвішча 4999", "4999"), rows.get(4_999).cells());
        }
    }

    @Test
    void a_chart_in_the_place_of_a_sheet_holds_nobody() throws IOException {
        byte[] file = workbook();
        byte[] sheet = {0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x10, 0x00};
        int found = 0;
        for (int at = 0; at + sheet.length < file.length; at++) {
            if (Arrays.equals(file, at, at + sheet.length, sheet, 0, sheet.length)) {
                file[at + 6] = 0x20;
                found++;
            }
        }
        assertEquals(2, found);
        assertEquals(List.of(), Samples.rows(file, 0));
    }

    @Test
    void a_workbook_with_a_password_is_refused_as_such() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("таямніца");
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            byte[] locked = bytes(workbook);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused("imports.problem.oldOrLocked", locked);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void a_new_workbook_with_a_password_hides_in_an_old_file_and_is_refused_as_such() throws IOException {
        assertRefused("imports.problem.oldOrLocked", compound("EncryptedPackage", false));
        assertRefused("imports.problem.oldOrLocked", compound("Book", false));
    }

    @Test
    void a_workbook_with_programs_is_refused() throws IOException {
        assertRefused("imports.problem.macros", compound("_VBA_PROJECT_CUR", true));
    }

    @Test
    void a_letter_of_an_old_office_is_no_spreadsheet() throws IOException {
        assertRefused("imports.problem.notSpreadsheet", compound("WordDocument", false));
    }

    @Test
    void a_workbook_that_was_cut_short_is_refused() throws IOException {
        byte[] whole = workbook();
        for (int part = 1; part < 8; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
            assertThrows(Problem.class, () -> Samples.rows(cut, 0));
        }
    }

    @Test
    void records_with_any_bytes_broken_end_in_rows_or_a_sentence() throws IOException {
        byte[] whole = workbook();
        Random random = new Random(1997);
        for (int turn = 0; turn < 300; turn++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 12; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(broken));
        }
    }

    private static void read(byte[] broken) {
        try {
            int sheets = Samples.names(broken).size();
            for (int place = 0; place < sheets; place++) {
                Samples.rows(broken, place);
            }
        } catch (Problem sentence) {
            assertEquals("imports.problem", sentence.key().substring(0, 15));
        }
    }

    private static byte[] workbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Мінск");
            HSSFRow heads = sheet.createRow(0);
            heads.createCell(0).setCellValue("Прозвішча");
            heads.createCell(1).setCellValue("Тэлефон");
            heads.createCell(2).setCellValue("Нарадзіўся");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd\\.mm\\.yyyy"));
            HSSFRow row = sheet.createRow(2);
            row.createCell(0).setCellValue(" Караткевіч\u00a0");
            row.createCell(1).setCellValue(375291112233d);
            row.createCell(2).setCellValue(LocalDate.of(1930, 11, 26));
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellValue(1930);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellFormula("1+1");
            row.createCell(6).setCellFormula("SUM(B3:B4)");
            row.createCell(7).setCellValue(0.5);
            workbook.createSheet("Пусты");
            return bytes(workbook);
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static byte[] compound(String entry, boolean beside) throws IOException {
        try (POIFSFileSystem files =
                beside ? new POIFSFileSystem(new ByteArrayInputStream(workbook())) : new POIFSFileSystem()) {
            files.getRoot().createDocument(entry, new ByteArrayInputStream(new byte[5_000]));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void assertRefused(String key, byte[] file) {
        assertEquals(
                key, assertThrows(Problem.class, () -> Samples.rows(file, 0)).key());
    }
}
