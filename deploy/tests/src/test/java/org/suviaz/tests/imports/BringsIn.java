package org.suviaz.tests.imports;

import java.time.Duration;
import java.util.Map;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;

/** Somebody who brings a list in by the screens, step by step. */
public record BringsIn(Visitor visitor) {
    static final String LIST = "/imports/list/importList";
    static final String SHEETS = "/imports/sheets/importSheets";
    public static final String COLUMNS = "/imports/columns/importColumns";
    public static final String PREVIEW = "/imports/preview/importPreview";
    static final String RUN = "/imports/run/importRun";
    private static final Duration LONG = Duration.ofSeconds(60);

    /** What the house answers to the file. */
    Answer uploads(byte[] list) {
        return visitor.upload(visitor.get(LIST), "file", "list.xlsx", list, "receive");
    }

    /** The number under which the list is kept. */
    public String receives(byte[] list) {
        return Side.number(uploads(list), "batch");
    }

    /** Has every row looked through, with the columns as they were guessed. */
    public void looksThrough(String batch) {
        beginsToLook(batch);
        awaits(PREVIEW, batch, "form:run");
    }

    /** The same, and does not wait for it. */
    public void beginsToLook(String batch) {
        visitor.submit(page(SHEETS, batch), Map.of(), "choose");
        Answer next = visitor.submit(page(COLUMNS, batch), Map.of(), "check");
        if (next.address().getPath().endsWith("importValues")) {
            visitor.submit(next, Map.of(), "check");
        }
    }

    /** Has those rows brought in that can come in, and does not wait for it. */
    void beginsToBring(String batch) {
        visitor.submit(page(PREVIEW, batch), Map.of(), "run");
    }

    /** Brings those rows in that can come in. */
    public void bringsIn(String batch) {
        beginsToBring(batch);
        awaits(RUN, batch, "form:drop");
    }

    /** All of it at once; says under which number. */
    public String allOf(byte[] list) {
        String batch = receives(list);
        looksThrough(batch);
        bringsIn(batch);
        return batch;
    }

    void closes(String batch) {
        visitor.submit(page(RUN, batch), Map.of(), "drop");
    }

    public Answer page(String address, String batch) {
        return visitor.get(address + "?batch=" + batch);
    }

    void awaits(String address, String batch, String button) {
        Waiting.until(
                () -> page(address, batch).html().getElementById(button) != null,
                LONG,
                () -> address + " has no " + button + ": "
                        + page(address, batch).text());
    }
}
