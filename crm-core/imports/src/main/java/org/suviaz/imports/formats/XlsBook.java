package org.suviaz.imports.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.suviaz.problems.Problem;

/** What the first part of an old workbook says of its sheets: their places, the texts they share, their styles. */
final class XlsBook {

    private static final String WORKBOOK = "Workbook";
    private static final List<String> OLDER = List.of("book", "encryptedpackage", "encryptioninfo");
    private static final List<String> PROGRAMS = List.of("_vba_project_cur", "_vba_project", "vba", "macros");

    private final POIFSFileSystem files;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private SSTRecord texts;
    private boolean from1904;

    /**
     * Opens the workbook.
     *
     * @throws Problem imports.problem.* where it is none, locked, older than 1997 or carries programs
     */
    XlsBook(byte[] file) {
        try {
            files = new POIFSFileSystem(new ByteArrayInputStream(file));
            refuse(files.getRoot());
            read();
        } catch (EncryptedDocumentException locked) {
            throw new Reading("imports.problem.oldOrLocked", locked);
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new Reading("imports.problem.oldOrLocked", broken);
        }
    }

    private static void refuse(DirectoryNode root) {
        boolean workbook = false;
        for (Entry entry : root) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (PROGRAMS.contains(name)) {
                throw new Problem("imports.problem.macros");
            }
            if (OLDER.contains(name)) {
                throw new Problem("imports.problem.oldOrLocked");
            }
            workbook |= name.equalsIgnoreCase(WORKBOOK);
        }
        if (!workbook) {
            throw new Problem("imports.problem.notSpreadsheet");
        }
    }

    private void read() throws IOException {
        try (DocumentInputStream in = stream()) {
            RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
            for (Record record = records.nextRecord();
                    record != null && !(record instanceof EOFRecord);
                    record = records.nextRecord()) {
                keep(record);
            }
        }
    }

    private void keep(Record record) {
        if (record instanceof FilePassRecord) {
            throw new Problem("imports.problem.oldOrLocked");
        } else if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (record instanceof SSTRecord shared) {
            texts = shared;
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        }
    }

    List<String> names() {
        return sheets.stream()
                .map(BoundSheetRecord::getSheetname)
                .map(CellText::name)
                .toList();
    }

    /** The records of the sheet of that place, from its beginning. */
    RecordFactoryInputStream records(int place) throws IOException {
        long begin = sheets.get(place).getPositionOfBof() & 0xFFFF_FFFFL;
        DocumentInputStream in = stream();
        if (in.skip(begin) != begin) {
            throw new IOException("the sheet begins behind the end of the file");
        }
        return new RecordFactoryInputStream(in, false);
    }

    String text(int index) {
        return texts.getString(index).getString();
    }

    /** Whether a cell of that style shows a day. */
    boolean dated(int style) {
        if (style >= styles.size()) {
            return false;
        }
        int format = styles.get(style);
        return Numbers.dated(format, formats.get(format));
    }

    boolean from1904() {
        return from1904;
    }

    private DocumentInputStream stream() throws IOException {
        for (Entry entry : files.getRoot()) {
            if (entry.getName().equalsIgnoreCase(WORKBOOK)) {
                return files.getRoot().createDocumentInputStream(entry);
            }
        }
        throw new IOException("no workbook");
    }

    void close() {
        try {
            files.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("closing bytes in memory", impossible);
        }
    }
}
