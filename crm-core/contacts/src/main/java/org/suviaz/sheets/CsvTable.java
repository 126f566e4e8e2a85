package org.suviaz.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as text: UTF-8 with its mark, without which spreadsheets take the letters for another alphabet's; semicolons. */
final class CsvTable implements SheetWriter {

    private static final char MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final Writer text;
    private final CSVPrinter printer;

    CsvTable(OutputStream out) throws IOException {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        printer = new CSVPrinter(text, FORMAT);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(SafeCell::neutral).toList());
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
