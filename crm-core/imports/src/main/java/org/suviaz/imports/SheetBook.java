package org.suviaz.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.contacts.FillWay;
import org.suviaz.contacts.ListedPart;

/** The sheets of one list by their place, for the rows that come from them. */
final class SheetBook {

    /** A sheet with its columns taken apart once, not once a row. */
    record Page(ImportSheet sheet, List<ImportField> fields, List<String> heads, Map<ListedPart, FillWay> ways) {

        static Page of(ImportSheet sheet) {
            List<ImportField> fields = sheet.fields();
            Map<ListedPart, FillWay> ways = new EnumMap<>(ListedPart.class);
            fields.forEach(field -> field.part().ifPresent(part -> ways.put(part, field.usualWay())));
            return new Page(sheet, fields, sheet.heads(), ways);
        }
    }

    private final Map<Integer, Page> pages;

    SheetBook(List<ImportSheet> sheets) {
        pages = sheets.stream()
                .map(Page::of)
                .collect(Collectors.toMap(page -> page.sheet().place(), Function.identity()));
    }

    Page of(ImportRow row) {
        return pages.get(row.place());
    }
}
