package org.suviaz.web.imports.sheets;

import java.io.Serializable;
import java.util.List;
import org.suviaz.imports.SheetChoice;
import org.suviaz.imports.SheetRow;
import org.suviaz.imports.formats.RawRow;

/** One sheet in the form: what it holds, and what is chosen. */
public class SheetLine implements Serializable {

    private static final int SAMPLES = 3;

    private final transient SheetRow sheet;
    private boolean chosen;
    private Integer headerRow;

    SheetLine(SheetRow sheet) {
        this.sheet = sheet;
        this.chosen = sheet.chosen();
        this.headerRow = sheet.headerRow() == 0 ? null : sheet.headerRow();
    }

    SheetChoice choice() {
        return new SheetChoice(sheet.place(), chosen, headerRow == null ? 0 : headerRow);
    }

    /** The first people, of a short sheet fewer. */
    public List<RawRow> getSamples() {
        return sheet.samples().stream().limit(SAMPLES).toList();
    }

    public SheetRow getSheet() {
        return sheet;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public Integer getHeaderRow() {
        return headerRow;
    }

    public void setHeaderRow(Integer headerRow) {
        this.headerRow = headerRow;
    }
}
