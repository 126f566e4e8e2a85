package org.suviaz.web.imports.values;

import java.io.Serializable;
import java.util.List;
import org.suviaz.imports.ValueChoice;
import org.suviaz.imports.ValueColumn;
import org.suviaz.imports.ValueMeaning;
import org.suviaz.imports.ValueRow;

/** One value of a column in the form, and what it means; or the column alone, where no values are listed. */
public class ValueLine implements Serializable {

    private final transient ValueColumn column;
    private final transient ValueRow value;
    private final boolean opening;
    private String meaning;

    ValueLine(ValueColumn column, ValueRow value, boolean opening) {
        this.column = column;
        this.value = value;
        this.opening = opening;
        this.meaning =
                value == null || value.meaning() == null ? "" : value.meaning().code();
    }

    ValueChoice choice() {
        return new ValueChoice(column.place(), column.column(), value.text(), meaning);
    }

    /** Whether the values of another column begin here. */
    public boolean isOpening() {
        return opening;
    }

    /** Whether there is a value; a column with too many of them has none here. */
    public boolean isListed() {
        return value != null;
    }

    public ValueColumn getColumn() {
        return column;
    }

    public ValueRow getValue() {
        return value;
    }

    public String getSheets() {
        return String.join(", ", column.sheets());
    }

    public List<ValueMeaning> getChoices() {
        return column.choices();
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning;
    }
}
