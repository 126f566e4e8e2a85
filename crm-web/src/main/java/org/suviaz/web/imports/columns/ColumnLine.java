package org.suviaz.web.imports.columns;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.suviaz.contacts.FillWay;
import org.suviaz.imports.ColumnGroup;
import org.suviaz.imports.ColumnRow;
import org.suviaz.imports.ImportField;

/** One column in the form: what it holds, what it means, and in which way it is taken. */
public class ColumnLine implements Serializable {

    private final transient ColumnGroup group;
    private final transient ColumnRow column;
    private String field;
    private String way;

    ColumnLine(ColumnGroup group, ColumnRow column) {
        this.group = group;
        this.column = column;
        this.field = column.field().code();
        this.way = code(column.way());
    }

    int place() {
        return group.place();
    }

    ImportField meaning() {
        return ImportField.of(field);
    }

    /** The chosen way; null where the column goes with one before it. */
    FillWay chosenWay() {
        return isChoosing()
                ? Stream.of(FillWay.values())
                        .filter(known -> code(known).equals(way))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Whether the columns of other sheets begin here. */
    public boolean isOpening() {
        return column.column() == 0;
    }

    /** Whether the way is asked here: the column is taken, and none before it fills the same part of a person. */
    public boolean isChoosing() {
        return !column.follows() && column.field().isTaken();
    }

    /** The ways in which what the column means now can be taken. */
    public List<String> getWays() {
        return Stream.of(FillWay.values())
                .filter(known -> known != FillWay.ADD || column.field().holdsSeveral())
                .map(ColumnLine::code)
                .toList();
    }

    private static String code(FillWay way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    public String getSheets() {
        return String.join(", ", group.sheets());
    }

    public int getRows() {
        return group.rows();
    }

    /** The saved mapping by which these columns were recognised, or null. */
    public String getKnownAs() {
        return group.knownAs();
    }

    public String getSamples() {
        return String.join(" · ", column.samples());
    }

    public ColumnRow getColumn() {
        return column;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }
}
