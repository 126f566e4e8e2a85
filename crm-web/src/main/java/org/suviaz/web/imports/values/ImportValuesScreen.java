package org.suviaz.web.imports.values;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.Imports;
import org.suviaz.imports.Mappings;
import org.suviaz.imports.ValueColumn;
import org.suviaz.imports.ValueRow;
import org.suviaz.web.imports.Asked;

/** Shows what the values of columns of yes and no, of gender and of language seem to mean, to be put right. */
@Named
@ViewScoped
public class ImportValuesScreen implements Serializable {

    private final Imports imports;
    private final Mappings mappings;
    private long batch;
    private transient BatchRow row;
    private transient List<ValueLine> lines;

    @Inject
    public ImportValuesScreen(Imports imports, Mappings mappings) {
        this.imports = imports;
        this.mappings = mappings;
    }

    protected ImportValuesScreen() {
        this(null, null);
    }

    /** A click may find this view's memory gone with the click before it: the form says which list it is. */
    @PostConstruct
    void begin() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            batch = Asked.inForm();
            open();
        }
    }

    /** Finds the list, or says that there is none. */
    public void open() {
        row = imports.batch(batch);
        lines = new ArrayList<>();
        for (ValueColumn column : mappings.values(batch)) {
            if (column.values().isEmpty()) {
                lines.add(new ValueLine(column, null, true));
            }
            for (ValueRow value : column.values()) {
                lines.add(new ValueLine(column, value, value == column.values().get(0)));
            }
        }
    }

    /** Keeps what the values mean and starts the check of all rows. */
    public String check() {
        mappings.understand(
                batch,
                lines.stream()
                        .filter(ValueLine::isListed)
                        .map(ValueLine::choice)
                        .toList());
        imports.check(batch);
        return "/imports/preview/importPreview?faces-redirect=true&batch=" + batch;
    }

    public BatchRow getRow() {
        return row;
    }

    public List<ValueLine> getLines() {
        return lines;
    }

    public String getBatch() {
        return String.valueOf(batch);
    }

    public void setBatch(String asked) {
        batch = Asked.number(asked);
    }
}
