package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.nodes.Element;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;

/** A list of any length on its whole way in, by somebody who reads what the screens say of it. */
final class WholeList {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final int CELLS = 5;

    private final Visitor visitor;
    private final String batch;

    /** What the report says became of the rows. */
    record Report(long rows, long anew, long changed, long same, long doubtful, long faulty) {
        long all() {
            return anew + changed + same + doubtful + faulty;
        }

        String line() {
            return "%d = %d in + %d changed + %d same + %d doubtful left out + %d faults"
                    .formatted(rows, anew, changed, same, doubtful, faulty);
        }
    }

    /** One line of the faults as it stands on the screen. */
    record Fault(String sheet, int row, String column, String value, String reason) {
        String place() {
            return sheet + " " + row;
        }
    }

    private WholeList(Visitor visitor, String batch) {
        this.visitor = visitor;
        this.batch = batch;
    }

    static WholeList received(Visitor visitor, String name, byte[] file) {
        Answer sheets = visitor.upload(visitor.get(BringsIn.LIST), "file", name, file, "receive");
        WholeList list = new WholeList(visitor, Side.number(sheets, "batch"));
        visitor.submit(list.page(BringsIn.SHEETS), Map.of(), "choose");
        return list;
    }

    String batch() {
        return batch;
    }

    /** Has every row looked at, with the columns as they are guessed but for these heads' ways. */
    WholeList checked(String zone, Map<String, String> ways) {
        Answer columns = page(BringsIn.COLUMNS);
        Map<String, String> changed = new LinkedHashMap<>();
        if (!zone.isEmpty()) {
            changed.put("zone", zone);
        }
        ways.forEach((head, way) -> changed.put(MappedList.way(columns, head).attr("name"), way));
        Answer next = visitor.submit(columns, changed, "check");
        if (next.address().getPath().endsWith("importValues")) {
            visitor.submit(next, Map.of(), "check");
        }
        awaits(BringsIn.PREVIEW, Say.be("imports.preview.rows"));
        return this;
    }

    /** Brings in what can come in; doubtful rows only where that is wanted. */
    Report broughtIn(boolean doubtfulToo) {
        Answer preview = page(BringsIn.PREVIEW);
        List<Long> promised = figures(preview);
        begins(doubtfulToo);
        Report report = report();
        assertEquals(promised.get(0) + (doubtfulToo ? promised.get(3) : 0), report.anew(), "new, as promised");
        assertEquals(promised.get(4), report.faulty(), "faulty, as promised");
        assertEquals(report.rows(), report.all(), report::line);
        return report;
    }

    void begins(boolean doubtfulToo) {
        Answer preview = page(BringsIn.PREVIEW);
        boolean asked = !preview.html().select("[name=\"form:doubtful\"]").isEmpty();
        visitor.submit(preview, asked ? Map.of("doubtful", String.valueOf(doubtfulToo)) : Map.of(), "run");
    }

    /** Until the first rows are in. */
    void awaitsFirstRows() {
        Waiting.until(
                () -> House.database()
                                .number(
                                        "select count(*) from job_run where kind = 'import-run' and subject_id = ? and done > 0",
                                        batch)
                        > 0,
                LONG,
                () -> page(BringsIn.RUN).text());
    }

    /** Presses stop, and waits until it stands still. */
    void stops() {
        visitor.submit(page(BringsIn.RUN), "act", Map.of(), Say.be("imports.stop"));
        awaits(BringsIn.RUN, Say.be("imports.run.broken"));
    }

    void goesOn() {
        visitor.submit(page(BringsIn.RUN), Map.of(), "goOn");
    }

    /** What the report says once the list is in. */
    Report report() {
        awaits(BringsIn.RUN, Say.be("imports.run.people"));
        List<Long> figures = figures(page(BringsIn.RUN));
        long rows = House.database().number("select all_rows from import_batch where id = ?", batch);
        boolean doubtfulIn =
                House.database().number("select doubtful_in + 0 from import_batch where id = ?", batch) == 1;
        return new Report(
                rows, figures.get(0), figures.get(1), figures.get(2), doubtfulIn ? 0 : figures.get(3), figures.get(4));
    }

    /** All lines of the faults, page after page. */
    List<Fault> faults() {
        List<Fault> all = new ArrayList<>();
        List<Fault> page = faults(1);
        for (int next = 2; !page.isEmpty() && !all.containsAll(page); next++) {
            all.addAll(page);
            page = faults(next);
        }
        return all;
    }

    private List<Fault> faults(int page) {
        return visitor
                .get(BringsIn.RUN + "?batch=" + batch + "&p=" + page)
                .html()
                .select("table.tight tbody tr")
                .stream()
                .map(WholeList::fault)
                .toList();
    }

    private static Fault fault(Element row) {
        List<String> cells = row.select("td").eachText();
        assertEquals(CELLS, row.select("td").size(), row::text);
        assertFalse(cells.get(0).isEmpty() || cells.get(CELLS - 1).isEmpty(), row::text);
        List<Element> all = row.select("td");
        return new Fault(
                all.get(0).text(),
                (int) number(all.get(1).text()),
                all.get(2).text(),
                all.get(3).text(),
                all.get(4).text());
    }

    /** The spreadsheet of faulty rows: sheet by sheet its rows, the heads first, the reason in the last cell. */
    Map<String, List<List<String>>> spreadsheet() {
        Answer file = visitor.get("/download/faults?batch=" + batch);
        assertEquals(200, file.status(), file::text);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), rows(sheet));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    private static List<List<String>> rows(Sheet sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int width = 0;
        for (Row row : sheet.read()) {
            width = Math.max(width, row.getCellCount());
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(column < row.getCellCount() ? row.getCellText(column) : "");
            }
            rows.add(cells);
        }
        return rows;
    }

    Answer preview() {
        return page(BringsIn.PREVIEW);
    }

    Answer preview(String kind) {
        return visitor.get(BringsIn.PREVIEW + "?batch=" + batch + "&show=" + kind);
    }

    Answer page(String address) {
        return visitor.get(address + "?batch=" + batch);
    }

    void awaits(String address, String words) {
        Waiting.until(
                () -> page(address).text().contains(words),
                LONG,
                () -> address + " does not say “" + words + "”: "
                        + page(address).text());
    }

    private static List<Long> figures(Answer page) {
        return page.html().select(".figs .fig").eachText().stream()
                .map(WholeList::number)
                .toList();
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }
}
