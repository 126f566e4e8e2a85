package org.suviaz.web.imports.columns;

import java.io.Serializable;
import org.suviaz.imports.ColumnGroup;
import org.suviaz.imports.ColumnRow;
import org.suviaz.imports.ImportField;

/** One column in the form: what it holds, and what it means. */
public class ColumnLine implements Serializable {

    private final transient ColumnGroup group;
    private final transient ColumnRow column;
    private String field;

    ColumnLine(ColumnGroup group, ColumnRow column) {
        this.group = group;
        this.column = column;
        this.field = column.field().code();
    }

    int place() {
        return group.place();
    }

    ImportField meaning() {
        return ImportField.of(field);
    }

    /** Whether the columns of other sheets begin here. */
    public boolean isOpening() {
        return column.column() == 0;
    }

    public String getSheets() {
        return String.join(", ", group.sheets());
    }

    public int getRows() {
        return group.rows();
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
}
