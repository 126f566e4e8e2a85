package org.suviaz.sheets;

import java.io.IOException;
import java.io.OutputStream;

/** As what kind of file a table leaves. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "list.xlsx") {
        @Override
        public SheetWriter open(OutputStream out) {
            return new XlsxBook(out).onlySheet();
        }
    },
    CSV("text/csv; charset=UTF-8", "list.csv") {
        @Override
        public SheetWriter open(OutputStream out) throws IOException {
            return new CsvTable(out);
        }
    };

    private final String mediaType;
    private final String fileName;

    SheetFormat(String mediaType, String fileName) {
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    /** Begins a table of one sheet. */
    public abstract SheetWriter open(OutputStream out) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    /** A plain name: the folder of downloads on a laptop should tell nobody what the file holds. */
    public String fileName() {
        return fileName;
    }
}
