package org.suviaz.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.contacts.FillWay;
import org.suviaz.contacts.ListedPart;
import org.suviaz.contacts.OwnValue;
import org.suviaz.fields.OwnField;
import org.suviaz.geo.Language;

/** What the columns of a sheet mean and what is done with them, laid out once for all of its rows. */
final class SheetMapping {

    private static final int[] NONE = {};

    private final List<String> heads;
    private final List<ImportField> fields;
    private final Map<ListedPart, FillWay> ways;
    private final KnownValues values;
    private final Language language;
    private final String zone;
    private final String[] titles;
    private final Map<Integer, Integer> fieldColumns = new HashMap<>();
    private final Map<Integer, FillWay> fieldWays = new HashMap<>();
    private final Map<ImportField, int[]> columns = new HashMap<>();

    /**
     * @param ways one a column, as chosen
     * @param language of rows whose letters do not tell
     * @param zone the id of the zone of rows without a place, or null
     */
    SheetMapping(
            List<String> heads,
            List<ImportField> fields,
            List<FillWay> ways,
            KnownValues values,
            Language language,
            String zone) {
        this.heads = heads;
        this.fields = fields;
        this.ways = ways(fields, ways);
        this.values = values;
        this.language = language;
        this.zone = zone;
        this.titles = titles(heads, fields);
        for (ImportField field : ImportField.standing()) {
            columns.put(field, columnsOf(field));
        }
        for (int column = 0; column < fields.size(); column++) {
            int at = column;
            ImportField field = fields.get(column);
            FillWay way = column < ways.size() ? fitting(field, ways.get(column)) : field.carefulWay();
            field.ownId()
                    .filter(id -> fieldColumns.putIfAbsent(id, at) == null)
                    .ifPresent(id -> fieldWays.put(id, way));
        }
    }

    /** One that changes nothing and asks nothing. */
    static SheetMapping of(List<ImportField> fields, Language language) {
        return new SheetMapping(List.of(), fields, List.of(), new KnownValues(), language, null);
    }

    /** What stands before a note of each column: its head, unless that says no more than "note". */
    private static String[] titles(List<String> heads, List<ImportField> fields) {
        String[] titles = new String[fields.size()];
        for (int column = 0; column < titles.length; column++) {
            String head = column < heads.size() ? heads.get(column) : "";
            boolean note =
                    HeaderWords.meaning(head).filter(ImportField.NOTE::equals).isPresent();
            titles[column] = head.isEmpty() || note ? "" : head + ": ";
        }
        return titles;
    }

    private int[] columnsOf(ImportField wanted) {
        int[] found = NONE;
        for (int column = 0; column < fields.size(); column++) {
            if (fields.get(column).equals(wanted)) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = column;
            }
        }
        return found;
    }

    /** The way of each part is that of its first column; notes also take phones that are none. */
    static Map<ListedPart, FillWay> ways(List<ImportField> fields, List<FillWay> chosen) {
        Map<ListedPart, FillWay> ways = new EnumMap<>(ListedPart.class);
        for (int column = 0; column < fields.size(); column++) {
            ImportField field = fields.get(column);
            FillWay way = column < chosen.size() ? fitting(field, chosen.get(column)) : field.carefulWay();
            field.part().ifPresent(part -> ways.putIfAbsent(part, way));
        }
        if (ways.containsKey(ListedPart.PHONES)) {
            ways.putIfAbsent(ListedPart.NOTE, FillWay.ADD);
        }
        return Map.copyOf(ways);
    }

    /** What cannot hold several values is filled where it is empty. */
    static FillWay fitting(ImportField field, FillWay way) {
        return way == FillWay.ADD && !field.holdsSeveral() ? FillWay.FILL : way;
    }

    /** The columns that mean it, in order. */
    int[] columns(ImportField field) {
        return columns.get(field);
    }

    /** What the row says of it in the first of its columns that says anything. */
    String first(List<String> cells, ImportField field) {
        for (int column : columns.get(field)) {
            if (column < cells.size() && !cells.get(column).isEmpty()) {
                return cells.get(column);
            }
        }
        return "";
    }

    /** What the row says of it in all of its columns. */
    List<String> all(List<String> cells, ImportField field) {
        int[] all = columns.get(field);
        if (all.length == 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>(all.length);
        for (int column : all) {
            if (column < cells.size() && !cells.get(column).isEmpty()) {
                found.add(cells.get(column));
            }
        }
        return found;
    }

    Optional<ValueMeaning> value(int column, ValueKind kind, String written) {
        return values.meaning(column, kind, written);
    }

    Map<ListedPart, FillWay> ways() {
        return ways;
    }

    /** The way of each field of the organisation's own that has a column, by its number. */
    Map<Integer, FillWay> fieldWays() {
        return fieldWays;
    }

    /** The column of that field; null where it has none, or was of another kind when the columns were looked at. */
    Integer column(OwnField field) {
        Integer column = fieldColumns.get(field.id());
        return column != null && fields.get(column).kind() == field.kind() ? column : null;
    }

    List<String> heads() {
        return heads;
    }

    /** What that column adds to the notes by this text. */
    String note(int column, String text) {
        return titles[column] + text;
    }

    /** What stands above the column, perhaps nothing. */
    String head(int column) {
        return column < heads.size() ? heads.get(column) : "";
    }

    /** What stands above the columns of the organisation's own. */
    List<String> ownHeads() {
        return Arrays.stream(columns(ImportField.OWN)).mapToObj(this::ownHead).toList();
    }

    /** Under what a value of that column is kept: its head, as far as there is room, or else its letter. */
    String ownHead(int column) {
        String head = head(column);
        if (head.isEmpty()) {
            return ColumnRow.letter(column);
        }
        return head.length() <= OwnValue.LONGEST_HEAD ? head : head.substring(0, OwnValue.LONGEST_HEAD - 1) + "…";
    }

    List<ImportField> fields() {
        return fields;
    }

    Language language() {
        return language;
    }

    String zone() {
        return zone;
    }
}
