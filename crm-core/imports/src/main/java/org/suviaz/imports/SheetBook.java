package org.suviaz.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheets of one list by their place, for the rows that come from them. */
final class SheetBook {

    /** A sheet with its columns taken apart once, not once a row. */
    record Page(ImportSheet sheet, SheetMapping mapping) {

        List<ImportField> fields() {
            return mapping.fields();
        }

        List<String> heads() {
            return mapping.heads();
        }
    }

    private final Map<Integer, Page> pages;

    SheetBook(List<ImportSheet> sheets) {
        pages = sheets.stream()
                .map(sheet -> new Page(sheet, sheet.mapping()))
                .collect(Collectors.toMap(page -> page.sheet().place(), Function.identity()));
    }

    Page of(ImportRow row) {
        return pages.get(row.place());
    }
}
