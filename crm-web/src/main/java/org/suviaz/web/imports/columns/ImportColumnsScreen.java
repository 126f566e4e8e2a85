package org.suviaz.web.imports.columns;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.ColumnChoice;
import org.suviaz.imports.ImportField;
import org.suviaz.imports.Imports;
import org.suviaz.web.imports.Asked;

/** Shows what each column seems to mean, and lets a person put it right. */
@Named
@ViewScoped
public class ImportColumnsScreen implements Serializable {

    private final Imports imports;
    private long batch;
    private transient BatchRow row;
    private transient List<ColumnLine> lines;

    @Inject
    public ImportColumnsScreen(Imports imports) {
        this.imports = imports;
    }

    protected ImportColumnsScreen() {
        this(null);
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
        lines = imports.columns(batch).stream()
                .flatMap(group -> group.columns().stream().map(column -> new ColumnLine(group, column)))
                .toList();
    }

    /** Keeps the meanings and starts the check of all rows. */
    public String check() {
        Map<Integer, List<ImportField>> meanings = lines.stream()
                .collect(Collectors.groupingBy(
                        ColumnLine::place,
                        LinkedHashMap::new,
                        Collectors.mapping(ColumnLine::meaning, Collectors.toList())));
        imports.check(
                batch,
                meanings.entrySet().stream()
                        .map(group -> new ColumnChoice(group.getKey(), group.getValue()))
                        .toList());
        return "/imports/preview/importPreview?faces-redirect=true&batch=" + batch;
    }

    public List<ImportField> getFields() {
        return imports.fields();
    }

    public BatchRow getRow() {
        return row;
    }

    public List<ColumnLine> getLines() {
        return lines;
    }

    public String getBatch() {
        return String.valueOf(batch);
    }

    public void setBatch(String asked) {
        batch = Asked.number(asked);
    }
}
