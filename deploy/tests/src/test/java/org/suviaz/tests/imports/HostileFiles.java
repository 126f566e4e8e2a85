package org.suviaz.tests.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files that somebody sends to harm, each with the key of the sentence that it gets. */
final class HostileFiles {
    private static final String NOT_A_LIST = "imports.problem.notSpreadsheet";
    private static final String LOCKED = "imports.problem.oldOrLocked";
    private static final String HARMFUL = "imports.problem.harmful";
    private static final String BOMB = "imports.problem.bomb";
    private static final String MACROS = "imports.problem.macros";
    private static final String TOO_WIDE = "imports.problem.tooWide";
    private static final String UNREADABLE = "imports.problem.unreadable";

    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int PAGE = 4_096;

    /** @param key of the sentence */
    record Hostile(String name, String key, byte[] content) {}

    private final Map<String, Hostile> files = new LinkedHashMap<>();

    private HostileFiles() {}

    /** Zip bombs of every build, and what else a short file can blow up to. */
    static List<Hostile> bombs() {
        var all = new HostileFiles();
        all.add(
                "bomb.xlsx",
                BOMB,
                Archive.workbook()
                        .with("xl/sharedStrings.xml", "<si/>".repeat(1 << 12), 4 << 10)
                        .bytes());
        all.add(
                "picture.xlsx",
                BOMB,
                Archive.workbook()
                        .with("xl/media/1.png", "\0".repeat(1 << 16), 8 << 10)
                        .bytes());
        all.add(
                "nested.xlsx",
                NOT_A_LIST,
                new Archive()
                        .with(
                                "inner.zip",
                                new Archive()
                                        .with("a", "\0".repeat(1 << 16), 1 << 12)
                                        .bytes())
                        .bytes());
        all.add("entries.xlsx", BOMB, manyEntries());
        all.add(
                "bomb.ods",
                BOMB,
                new Archive()
                        .with("mimetype", ODS)
                        .with("content.xml", "<x/>".repeat(1 << 14), 4 << 10)
                        .bytes());
        all.add("rows.xlsx", "imports.problem.tooManyRows", Archive.sheet(1_048_576, HostileFiles::person));
        all.add("rows.ods", "imports.problem.tooManyRows", ods(odsRow(1, "Прозвішча") + odsRow(1_048_575, "Іваноў")));
        all.add(
                "columns.xlsx",
                TOO_WIDE,
                Archive.sheet("<row>" + Archive.cell("Прозвішча").repeat(16_384) + "</row>"));
        all.add("columns.csv", TOO_WIDE, bytes("Прозвішча;Імя\n" + "x;".repeat(16_383) + "x\n"));
        all.add("letters.ods", BOMB, repeatedTexts());
        return all.list();
    }

    /** Parts that ask for what is not in the file, at an address that would tell. */
    static List<Hostile> entities(String address) {
        var all = new HostileFiles();
        for (String part : List.of(
                "[Content_Types].xml",
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/worksheets/sheet1.xml",
                "xl/_rels/workbook.xml.rels")) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            all.add("file-" + name + ".xlsx", HARMFUL, asking(part, "<!ENTITY e SYSTEM \"file:///etc/hostname\">"));
            all.add("host-" + name + ".xlsx", HARMFUL, asking(part, "<!ENTITY e SYSTEM \"" + address + "\">"));
            all.add(
                    "parameter-" + name + ".xlsx",
                    HARMFUL,
                    asking(part, "<!ENTITY % e SYSTEM \"" + address + "\"> %e;"));
        }
        all.add("outside.ods", HARMFUL, odsOf("<!DOCTYPE x SYSTEM \"" + address + "\"><x/>"));
        StringBuilder laughs = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append("&e")
                    .append(i - 1)
                    .append(";\">");
        }
        all.add("laughs.xlsx", HARMFUL, asking("xl/sharedStrings.xml", laughs + "<!ENTITY e \"&e29;&e29;\">"));
        all.add("blow-up.xlsx", HARMFUL, asking("xl/sharedStrings.xml", "<!ENTITY e \"" + "x".repeat(100_000) + "\">"));
        all.add("laughs.ods", HARMFUL, odsOf("<!DOCTYPE x [" + laughs + "]><x>&e29;</x>"));
        return all.list();
    }

    /** What is no list, or one that hides something. */
    static List<Hostile> disguised() {
        var all = new HostileFiles();
        all.add("photo.xlsx", NOT_A_LIST, Base64.getDecoder().decode("/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////"));
        all.add("photo.csv", NOT_A_LIST, Base64.getDecoder().decode("/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////"));
        all.add("page.xlsx", NOT_A_LIST, bytes("<html>\n<table><tr><td>Прозвішча</td></tr></table>\n</html>"));
        all.add("program.xlsx", NOT_A_LIST, bytes("MZ\u0090\0\u0003\0\0\0Прозвішча;Імя\nx;y\n"));
        all.add(
                "macros.xlsx",
                MACROS,
                Archive.workbook().with("xl/vbaProject.bin", "x").bytes());
        all.add(
                "macros.ods",
                MACROS,
                new Archive()
                        .with("mimetype", ODS)
                        .with("content.xml", "<x/>")
                        .with("Basic/Standard/Module1.xml", "<x/>")
                        .bytes());
        all.add("macros.xls", MACROS, CompoundFile.with("_VBA_PROJECT_CUR", new byte[0]));
        all.add("locked.xlsx", LOCKED, CompoundFile.with("EncryptedPackage", new byte[0]));
        all.add("older.xls", LOCKED, CompoundFile.with("Book", new byte[0]));
        all.add("locked-parts.xlsx", LOCKED, locked());
        all.add(
                "locked.ods",
                LOCKED,
                new Archive()
                        .with("mimetype", ODS)
                        .with("content.xml", "\u0001\u0002")
                        .with("META-INF/manifest.xml", "<m><encryption-data/></m>")
                        .bytes());
        all.add(
                "slip.xlsx",
                HARMFUL,
                Archive.workbook().with("../../../../tmp/slip.xml", "<x/>").bytes());
        all.add(
                "absolute.xlsx",
                HARMFUL,
                Archive.workbook().with("/etc/cron.d/x.xml", "<x/>").bytes());
        all.add(
                "drive.xlsx",
                HARMFUL,
                Archive.workbook().with("C:\\x.xml", "<x/>").bytes());
        all.add(
                "link.xlsx",
                HARMFUL,
                Archive.workbook().link("xl/sharedStrings.xml", "/etc/passwd").bytes());
        all.add("address.xlsx", HARMFUL, Archive.sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        return all.list();
    }

    /** Lists with pages, records or cards that lead nowhere. */
    static List<Hostile> broken() {
        var all = new HostileFiles();
        byte[] access = sample("members-access2003.mdb");
        all.add("cut.mdb", NOT_A_LIST, Arrays.copyOf(access, 5 * PAGE));
        all.add("circle.mdb", HARMFUL, circle(access.clone()));
        all.add("garbage.mdb", NOT_A_LIST, garbage(access.clone()));
        all.add("garbage.xls", LOCKED, CompoundFile.with("Workbook", garbage(new byte[PAGE])));
        all.add("cut.xlsx", NOT_A_LIST, Arrays.copyOf(sample("supporters-minsk-bobruisk-brest.xlsx"), 300_000));
        all.add("cut.vcf", UNREADABLE, bytes("BEGIN:VCARD\nVERSION:3.0\nN:Іваноў;Ян\nEND:VCARD\nBEGIN:VCARD\nFN:х"));
        all.add("deep.vcf", HARMFUL, bytes("BEGIN:VCARD\n".repeat(1_000_000)));
        all.add("long.vcf", HARMFUL, bytes("BEGIN:VCARD\nPHOTO:" + "A".repeat(10 << 20) + "\nEND:VCARD\n"));
        all.add("quote.csv", UNREADABLE, bytes("Прозвішча;Імя\n\"Іваноў;Ян\n" + "Пятроў;Ян\n".repeat(100_000)));
        return all.list();
    }

    private void add(String name, String key, byte[] content) {
        files.put(name, new Hostile(name, key, content));
    }

    private List<Hostile> list() {
        return List.copyOf(files.values());
    }

    private static byte[] manyEntries() {
        Archive book = Archive.workbook();
        for (int i = 0; i < 100_000; i++) {
            book.with("xl/media/" + i, "");
        }
        return book.bytes();
    }

    /** One long text that stands for 75,000 cells. */
    private static byte[] repeatedTexts() {
        return ods(odsRow(1, "Прозвішча")
                + "<t:table-row t:number-rows-repeated=\"500\"><t:table-cell t:number-columns-repeated=\"150\"><x:p>"
                + "я".repeat(30_000) + "</x:p></t:table-cell></t:table-row>");
    }

    /** Unlike the others, so that the list shrinks no more than honest ones do. */
    private static String person(int number) {
        return number == 1
                ? row("Прозвішча", "Тэлефон")
                : "<row>" + Archive.cell(Integer.toHexString(number * 0x9E3779B1)) + "</row>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append(Archive.cell(cell));
        }
        return row.append("</row>").toString();
    }

    private static byte[] asking(String part, String entity) {
        Archive book = part.startsWith("xl/workbook") || part.startsWith("[") || part.startsWith("xl/_rels")
                ? new Archive()
                : Archive.workbook();
        book.with(part, "<?xml version=\"1.0\"?><!DOCTYPE x [" + entity + "]><x>&e;</x>");
        if (part.startsWith("xl/_rels")) {
            book.with("[Content_Types].xml", "<x/>").with("xl/workbook.xml", "<x/>");
        } else if (part.startsWith("xl/workbook")) {
            book.with("[Content_Types].xml", "<x/>");
        } else if (part.startsWith("[")) {
            book.with("xl/workbook.xml", "<x/>");
        }
        return book.bytes();
    }

    private static byte[] odsOf(String content) {
        return new Archive().with("mimetype", ODS).with("content.xml", content).bytes();
    }

    private static byte[] ods(String rows) {
        return odsOf("<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:spreadsheet><t:table t:name=\"Ліст\">"
                + rows + "</t:table></o:spreadsheet></o:body></o:document-content>");
    }

    private static String odsRow(int times, String text) {
        return "<t:table-row t:number-rows-repeated=\"" + times + "\"><t:table-cell><x:p>" + text
                + "</x:p></t:table-cell></t:table-row>";
    }

    /** The parts of a workbook marked as encrypted, as archivers do it. */
    private static byte[] locked() {
        byte[] file = Archive.sheet(row("Прозвішча", "Імя"));
        ByteBuffer parts = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 10 < file.length; at++) {
            int sign = parts.getInt(at);
            int flags = sign == 0x04034b50 ? at + 6 : sign == 0x02014b50 ? at + 8 : -1;
            if (flags > 0) {
                file[flags] |= 1;
            }
        }
        return file;
    }

    private static byte[] circle(byte[] access) {
        ByteBuffer pages = ByteBuffer.wrap(access).order(ByteOrder.LITTLE_ENDIAN);
        for (int page = 2; page < access.length / PAGE; page++) {
            if (access[page * PAGE] == 2) {
                pages.putInt(page * PAGE + 4, page);
            }
        }
        return access;
    }

    private static byte[] garbage(byte[] file) {
        byte[] noise = new byte[Math.max(1, file.length - (file.length > PAGE ? PAGE : 0))];
        new Random(6).nextBytes(noise);
        System.arraycopy(noise, 0, file, file.length - noise.length, noise.length);
        return file;
    }

    static byte[] sample(String name) {
        try (InputStream in = HostileFiles.class.getResourceAsStream("/lists/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
