package org.suviaz.tests.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.FormElement;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.House;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;

/** Somebody who takes people out by the screens, step by step. */
public record Exporting(Visitor visitor) {
    public static final String DRAFT = "/exports/draft/exportDraft";
    public static final String RUN = "/exports/run/exportRun";
    static final String LIST = "/exports/list/exportList";
    static final String FILE = "/download/export";

    public static final String PURPOSE = "абзвон перад сустрэчай";

    private static final Duration LONG = Duration.ofSeconds(60);

    /** The count page of that filter, such as ?zone=7. */
    public Answer counts(String filter) {
        return visitor.get(DRAFT + filter);
    }

    /** Presses the button of that page with these columns ticked. */
    public Answer asks(Answer page, String format, Set<String> columns, String purpose) {
        return visitor.post(DRAFT, fields(page, format, columns, purpose));
    }

    /** The very fields of such a press, as a browser sends them. */
    static List<Map.Entry<String, String>> fields(Answer page, String format, Set<String> columns, String purpose) {
        FormElement form = page.form("form");
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Visitor.fields(form, "begin").forEach((name, value) -> {
            if (!name.equals("form:columns")) {
                fields.add(Map.entry(name, value));
            }
        });
        fields.removeIf(field -> Set.of("form:format", "form:purpose").contains(field.getKey()));
        columns.forEach(column -> fields.add(Map.entry("form:columns", column)));
        fields.add(Map.entry("form:format", format));
        fields.add(Map.entry("form:purpose", purpose));
        return fields;
    }

    /** Has a file of these people made; says under which number of a run. */
    String begins(String filter, String format, Set<String> columns) {
        return Side.number(asks(counts(filter), format, columns, PURPOSE), "id");
    }

    Answer run(String id) {
        return visitor.get(RUN + "?id=" + id);
    }

    /** Waits until the file is there to be taken. */
    void awaits(String id) {
        Waiting.until(() -> run(id).html().getElementById("take") != null, LONG, () -> run(id).text());
    }

    Answer takes(String id) {
        return visitor.getOnly(FILE + "?id=" + id);
    }

    /** The whole way. */
    public Answer file(String filter, String format, Set<String> columns) {
        String id = begins(filter, format, columns);
        awaits(id);
        Answer file = takes(id);
        assertEquals(200, file.status(), file::text);
        return file;
    }

    static String number(String id) {
        return House.database().text("select number from export_run_base where id = ?", id);
    }
}
