package org.suviaz.security.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.suviaz.geo.Home;

/** Entries as a table for a spreadsheet, in which no cell is taken for a formula. */
class LogSheet {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** What spreadsheets take for the beginning of a formula, or skip before looking for one. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final CSVPrinter printer;
    private final Function<AuditKind, String> words;

    LogSheet(Appendable out, List<String> heads, Function<AuditKind, String> words) {
        this.words = words;
        try {
            printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(heads.stream().map(LogSheet::harmless).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void add(AuditRow row) {
        try {
            printer.printRecord(
                    row.no(),
                    MOMENT.format(row.at().atZone(Home.CLOCK)),
                    harmless(row.account()),
                    harmless(row.zone()),
                    harmless(words.apply(row.kind())),
                    harmless(row.object()),
                    row.count(),
                    row.link());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
