package org.suviaz.tests.exports;

import java.time.Duration;
import java.util.Map;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.scope.Side;

/** Brings a file in as it is, with the columns as they are guessed. */
final class Bringing {
    private static final String IMPORTS = "/imports/";
    private static final Duration LONG = Duration.ofSeconds(90);

    private Bringing() {}

    static void in(Visitor visitor, String name, byte[] file) {
        String batch = "?batch="
                + Side.number(
                        visitor.upload(visitor.get(IMPORTS + "list/importList"), "file", name, file, "receive"),
                        "batch");
        visitor.submit(visitor.get(IMPORTS + "sheets/importSheets" + batch), Map.of(), "choose");
        visitor.submit(visitor.get(IMPORTS + "columns/importColumns" + batch), Map.of(), "check");
        awaits(visitor, IMPORTS + "preview/importPreview" + batch, "form:run");
        visitor.submit(visitor.get(IMPORTS + "preview/importPreview" + batch), Map.of(), "run");
        awaits(visitor, IMPORTS + "run/importRun" + batch, "form:drop");
    }

    private static void awaits(Visitor visitor, String page, String button) {
        Waiting.until(
                () -> visitor.get(page).html().getElementById(button) != null,
                LONG,
                () -> page + ": " + visitor.get(page).text());
    }
}
