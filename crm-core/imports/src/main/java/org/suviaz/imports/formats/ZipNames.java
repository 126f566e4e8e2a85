package org.suviaz.imports.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.suviaz.problems.Problem;

/** What the names of an archive's parts tell: which workbook it is, if any, and what no workbook has. */
final class ZipNames {

    private static final String SHEETS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int LONGEST_MANIFEST = 1 << 20;

    /** A part that would lie outside the archive's own folder, were it unpacked; nothing here ever is. */
    private static final Pattern ASTRAY =
            Pattern.compile("/.*|[A-Za-z]:.*|.*\\\\.*|(.*/)?\\.\\.(/.*)?", Pattern.DOTALL);

    /** The programs of Excel, and of LibreOffice, whose empty libraries are named too. */
    private static final Pattern PROGRAM =
            Pattern.compile(".*vbaproject\\.bin|xl/macrosheets/.+|scripts/.*\\w|basic/.+/(?!script-l[bc]\\.xml).*\\w");

    private ZipNames() {}

    static void refuse(List<ZipArchiveEntry> parts) {
        for (ZipArchiveEntry part : parts) {
            if (part.isUnixSymlink() || ASTRAY.matcher(part.getName()).matches()) {
                throw new Problem("imports.problem.harmful");
            }
            if (PROGRAM.matcher(part.getName().toLowerCase(Locale.ROOT)).matches()) {
                throw new Problem("imports.problem.macros");
            }
        }
    }

    /**
     * Which workbook the archive is.
     *
     * @throws Problem imports.problem.notSpreadsheet where it is none, oldOrLocked where it has a password
     */
    static ListFormat format(ZipFile zip) throws IOException {
        if (has(zip, "[Content_Types].xml") && has(zip, "xl/workbook.xml")) {
            return ListFormat.XLSX;
        }
        if (zip.getEntry(OdsReader.CONTENT) == null
                || !text(zip, "mimetype", SHEETS.length() + 16).strip().equals(SHEETS)) {
            throw new Problem("imports.problem.notSpreadsheet");
        }
        if (text(zip, MANIFEST, LONGEST_MANIFEST).contains("encryption-data")) {
            throw new Problem("imports.problem.oldOrLocked");
        }
        return ListFormat.ODS;
    }

    private static boolean has(ZipFile zip, String name) {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(part -> part.getName().equalsIgnoreCase(name));
    }

    private static String text(ZipFile zip, String name, int most) throws IOException {
        ZipArchiveEntry part = zip.getEntry(name);
        if (part == null || !zip.canReadEntryData(part)) {
            return "";
        }
        try (InputStream in = zip.getInputStream(part)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }
}
