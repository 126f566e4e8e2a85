package org.suviaz.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void a_promise_is_kept_at_its_very_border_and_broken_beyond_it() {
        assertTrue(figure(64, Figure.Target.atMost(64)).met());
        assertFalse(figure(64.1, Figure.Target.atMost(64)).met());
        assertTrue(figure(20_000, Figure.Target.atLeast(20_000)).met());
        assertFalse(figure(19_999, Figure.Target.atLeast(20_000)).met());
    }

    @Test
    void the_last_line_counts_promises_and_not_mere_figures() {
        report.add(List.of(
                figure(1, Figure.Target.atMost(5)), figure(9, Figure.Target.atMost(5)), figure(1_234_567, null)));
        report.print();
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(printed.endsWith(String.format("1 of 2 targets met%n")), printed);
        assertEquals(1, printed.lines().filter(line -> line.contains("\u00d7")).count());
        assertTrue(printed.contains("1,234,567"), printed);
    }

    private static Figure figure(double measured, Figure.Target target) {
        return new Figure("something", measured, "ms", target, "");
    }
}
