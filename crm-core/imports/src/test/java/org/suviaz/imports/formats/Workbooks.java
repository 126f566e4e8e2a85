package org.suviaz.imports.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for the tests: the sample list, small ones from texts, and broken ones from parts. */
public final class Workbooks {

    public static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";
    public static final String RELS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Target="worksheets/sheet1.xml" Type="sheet"/></Relationships>""";
    public static final String BOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Ліст" sheetId="1" r:id="r1"/></sheets></workbook>""";

    private Workbooks() {}

    public static byte[] sample() {
        try (InputStream in = Workbooks.class.getResourceAsStream("/supporters-minsk-bobruisk-brest.xlsx")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One sheet of texts; null leaves a cell out, an empty row leaves the row out. */
    public static byte[] of(String[]... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("Ліст");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (rows[row][column] != null) {
                        sheet.value(row, column, rows[row][column]);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A workbook whose one sheet holds this markup between sheetData's tags. */
    public static byte[] ofMarkup(String sheetData) {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + sheetData + "</sheetData></worksheet>";
        return zip(Map.of(
                "[Content_Types].xml", TYPES,
                "xl/workbook.xml", BOOK,
                "xl/_rels/workbook.xml.rels", RELS,
                "xl/worksheets/sheet1.xml", sheet));
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static List<RawRow> rows(byte[] file, int place) {
        WorkbookGuard.check(file);
        List<RawRow> rows = new ArrayList<>();
        try (SheetReader reader = new SheetReader(file)) {
            reader.read(place, rows::add);
        }
        return rows;
    }
}
