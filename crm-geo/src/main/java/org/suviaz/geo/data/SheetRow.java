package org.suviaz.geo.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.Bilingual;

/** One row of a file, its cells understood; {@link SheetReader} has checked it. */
record SheetRow(
        int line,
        String code,
        String parent,
        Bilingual name,
        String said,
        String source,
        String candidates,
        Map<String, String> facts) {

    private static final Set<String> NO_FACTS =
            Set.of("code", "id", "zone", "town", "be", "ru", "be_m", "ru_m", "be_status", "source", "candidates");

    static SheetRow of(Sheet sheet, int line, List<String> row) {
        Map<String, String> cells = new HashMap<>();
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String column = sheet.columns().get(i);
            cells.put(column, row.get(i));
            if (!NO_FACTS.contains(column) && !row.get(i).isEmpty()) {
                facts.put(column, row.get(i));
            }
        }
        String be = first(cells, "be", "be_m");
        String ru = first(cells, "ru", "ru_m");
        String said = cells.getOrDefault("be_status", be.isEmpty() ? "missing" : sheet.said());
        return new SheetRow(
                line,
                Codes.of(sheet, cells, ru),
                first(cells, "zone", "town"),
                new Bilingual(be, ru),
                said,
                cells.getOrDefault("source", sheet.source()),
                first(cells, "candidates"),
                facts);
    }

    private static String first(Map<String, String> cells, String... columns) {
        for (String column : columns) {
            if (cells.containsKey(column)) {
                return cells.get(column);
            }
        }
        return "";
    }
}
