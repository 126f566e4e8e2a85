package org.suviaz.security.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogSheetTest {

    @Test
    void no_cell_begins_as_a_formula_does() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")) {
            assertEquals("'" + start + "1", LogSheet.harmless(start + "1"));
        }
        assertEquals("204396-9", LogSheet.harmless("204396-9"));
        assertEquals("", LogSheet.harmless(""));
    }

    @Test
    void a_row_is_a_line_in_which_every_comma_and_quote_is_kept() {
        StringBuilder out = new StringBuilder();
        LogSheet sheet = new LogSheet(out, List.of("№", "-"), kind -> "Друк, спіса");
        sheet.add(new AuditRow(
                7,
                Instant.parse("2026-11-22T11:02:51Z"),
                "=HYPERLINK(\"x\")",
                "BY-MI",
                AuditKind.LIST_PRINTED,
                "@x",
                3,
                "9f3ac21e"));
        assertEquals(
                "№,'-\r\n7,2026-11-22 14:02:51,\"'=HYPERLINK(\"\"x\"\")\",BY-MI,\"Друк, спіса\",'@x,3,9f3ac21e\r\n",
                out.toString());
    }
}
