package org.suviaz.tests.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** An archive put together part by part, a workbook or what pretends to be one. */
final class Archive {
    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String FOOT = "</sheetData></worksheet>";
    private static final int SYMLINK = 0120777;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    /** The parts of a workbook without its one sheet. */
    static Archive workbook() {
        return new Archive()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".spreadsheetml.sheet.main+xml\"/></Types>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"Ліст\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                + "relationships\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\" Type=\"sheet\"/></Relationships>");
    }

    /** A workbook whose one sheet has these rows, in its own markup. */
    static byte[] sheet(String rows) {
        return workbook().with("xl/worksheets/sheet1.xml", HEAD + rows + FOOT).bytes();
    }

    /** The same of so many rows that no text holds them, each made of its number. */
    static byte[] sheet(int rows, IntFunction<String> row) {
        Archive book = workbook();
        book.begin(new ZipArchiveEntry("xl/worksheets/sheet1.xml"));
        book.write(HEAD);
        for (int number = 1; number <= rows; number++) {
            book.write(row.apply(number));
        }
        book.write(FOOT);
        return book.end().bytes();
    }

    static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    Archive with(String name, String content) {
        return with(name, content, 1);
    }

    /** One text so many times. */
    Archive with(String name, String piece, int times) {
        begin(new ZipArchiveEntry(name));
        byte[] repeated = piece.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            write(repeated);
        }
        return end();
    }

    Archive with(String name, byte[] content) {
        begin(new ZipArchiveEntry(name));
        write(content);
        return end();
    }

    /** A part that says to lie elsewhere. */
    Archive link(String name, String target) {
        var entry = new ZipArchiveEntry(name);
        entry.setUnixMode(SYMLINK);
        begin(entry);
        write(target);
        return end();
    }

    private void begin(ZipArchiveEntry entry) {
        try {
            zip.putArchiveEntry(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] content) {
        try {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Archive end() {
        try {
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
