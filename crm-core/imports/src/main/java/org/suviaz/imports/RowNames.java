package org.suviaz.imports;

import java.util.List;

/** The three parts of a name in a row, from columns of their own or from one that holds them all. */
record RowNames(String surname, String given, String patronymic) {

    static RowNames of(List<ImportField> fields, List<String> cells) {
        RowNames parts = new RowNames(
                value(fields, cells, ImportField.SURNAME),
                value(fields, cells, ImportField.GIVEN),
                value(fields, cells, ImportField.PATRONYMIC));
        String full = value(fields, cells, ImportField.FULL_NAME);
        return full.isEmpty() ? parts : parts.filledFrom(full);
    }

    String[] all() {
        return new String[] {surname, given, patronymic};
    }

    /** "Іваноў Іван Іванавіч", "Иванов И.И.": the surname stands first, as in every list of this country. */
    private RowNames filledFrom(String full) {
        String[] words = full.replaceAll("\\.(?=\\p{L})", ". ").split(" ", 3);
        return new RowNames(
                either(surname, words[0]),
                either(given, words.length > 1 ? words[1] : ""),
                either(patronymic, words.length > 2 ? words[2] : ""));
    }

    private static String either(String own, String other) {
        return own.isEmpty() ? other : own;
    }

    private static String value(List<ImportField> fields, List<String> cells, ImportField wanted) {
        int column = fields.indexOf(wanted);
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
