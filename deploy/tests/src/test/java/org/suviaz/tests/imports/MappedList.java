package org.suviaz.tests.imports;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;

/** One small list on its way in, by a visitor who decides what its columns and values mean. */
final class MappedList {
    private static final String STEP = "/imports/%s?batch=%s";
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Visitor visitor;
    private final String batch;

    MappedList(Visitor visitor, List<List<String>> rows) {
        this.visitor = visitor;
        byte[] file = ListFile.ofRows(rows);
        Answer sheets = visitor.upload(visitor.get("/imports/list/importList"), "file", "spis.xlsx", file, "receive");
        this.batch = Side.number(sheets, "batch");
        visitor.submit(sheets, Map.of(), "choose");
    }

    Answer columns() {
        return visitor.get(STEP.formatted("columns/importColumns", batch));
    }

    /** What the column below that head means by the form, as its code. */
    String meaning(String head) {
        return chosen(select(columns(), head));
    }

    /** In which way it is taken by the form. */
    String way(String head) {
        return chosen(way(columns(), head));
    }

    /** The choice of the way in which the column below that head is taken. */
    static Element way(Answer page, String head) {
        return page.html().select("select[aria-label$=\"" + head + "\"]").get(1);
    }

    /** Checks with these ways, head by head. */
    void takes(Map<String, String> ways) {
        Answer page = columns();
        Map<String, String> changed = new LinkedHashMap<>();
        ways.forEach((head, way) -> changed.put(way(page, head).attr("name"), way));
        Answer next = visitor.submit(page, changed, "check");
        if (next.address().getPath().endsWith("importValues")) {
            understands(next, Map.of());
        }
    }

    /** Checks by the given meanings of columns, head by head, and meanings of values, value by value. */
    Answer checks(Map<String, String> meanings, Map<String, String> values, String zone) {
        Answer next = means(meanings, zone, "check");
        if (next.address().getPath().endsWith("importValues")) {
            next = understands(next, values);
        }
        return next;
    }

    Answer means(Map<String, String> meanings, String zone, String button) {
        Answer page = columns();
        Map<String, String> changed = new LinkedHashMap<>();
        meanings.forEach((head, meaning) -> changed.put(select(page, head).attr("name"), meaning));
        if (!zone.isEmpty()) {
            changed.put("zone", zone);
        }
        return visitor.submit(page, changed, button);
    }

    Answer understands(Answer page, Map<String, String> values) {
        Map<String, String> changed = new LinkedHashMap<>();
        values.forEach((value, meaning) -> changed.put(
                page.html().select("select[aria-label$=\": " + value + "\"]").attr("name"), meaning));
        return visitor.submit(page, changed, "check");
    }

    Answer values() {
        return visitor.get(STEP.formatted("values/importValues", batch));
    }

    /** The preview, once every row was looked at. */
    Answer preview() {
        return awaited("preview/importPreview", Say.be("imports.preview.rows"));
    }

    /** The rows that cannot come in, with their reasons. */
    Answer faults() {
        preview();
        return visitor.get(STEP.formatted("preview/importPreview", batch) + "&show=FAULTY");
    }

    /** How many came in, once they have. */
    long comesIn() {
        visitor.submit(preview(), Map.of(), "run");
        awaited("run/importRun", Say.be("imports.run.people"));
        return House.database().number("select came_in from import_batch where id = ?", batch);
    }

    private Answer awaited(String step, String words) {
        String page = STEP.formatted(step, batch);
        Waiting.until(
                () -> visitor.get(page).text().contains(words),
                LONG,
                () -> page + " says: " + visitor.get(page).text());
        return visitor.get(page);
    }

    private static Element select(Answer page, String head) {
        Element found =
                page.html().select("select[aria-label$=\"" + head + "\"]").first();
        if (found == null) {
            throw new AssertionError("no column " + head + ": " + page.text());
        }
        return found;
    }

    private static String chosen(Element select) {
        return select.select("option[selected]").val();
    }
}
