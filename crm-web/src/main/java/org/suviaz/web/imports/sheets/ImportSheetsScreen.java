package org.suviaz.web.imports.sheets;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.Imports;
import org.suviaz.imports.formats.ReadAs;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.imports.Asked;

/** Shows what the sheets of a list hold, and lets a person mark those that come in. */
@Named
@ViewScoped
public class ImportSheetsScreen implements Serializable {

    private final Imports imports;
    private final Notices notices;
    private long batch;
    private transient BatchRow row;
    private transient List<SheetLine> lines;
    private String charset;
    private Integer separator;

    @Inject
    public ImportSheetsScreen(Imports imports, Notices notices) {
        this.imports = imports;
        this.notices = notices;
    }

    protected ImportSheetsScreen() {
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
        lines = imports.sheets(batch).stream().map(SheetLine::new).toList();
        charset = row.readAs().charset();
        separator = row.readAs().separator() == null ? null : (int) row.readAs().separator();
    }

    /** Looks the file over once more, in the letters and with the separator that were chosen. */
    public String readAgain() {
        imports.readAs(batch, charset, separator == null ? null : (char) separator.intValue());
        return "/imports/sheets/importSheets?faces-redirect=true&batch=" + batch;
    }

    public String choose() {
        imports.choose(batch, lines.stream().map(SheetLine::choice).toList());
        return "/imports/columns/importColumns?faces-redirect=true&batch=" + batch;
    }

    /** Acts at once, before Faces has read which list the form names: so it is asked here. */
    public String drop() {
        batch = Asked.inForm();
        boolean begun = imports.running(batch).isPresent();
        imports.drop(batch);
        notices.add(begun ? "imports.dropped" : "imports.cancelled", String.valueOf(batch));
        return "/imports/list/importList?faces-redirect=true";
    }

    public BatchRow getRow() {
        return row;
    }

    public List<SheetLine> getLines() {
        return lines;
    }

    public List<String> getCharsets() {
        return ReadAs.charsets();
    }

    /** By their numbers: a tab between quotes is hard to see. */
    public List<Integer> getSeparators() {
        return ReadAs.separators().stream().map(sign -> (int) sign).toList();
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public Integer getSeparator() {
        return separator;
    }

    public void setSeparator(Integer separator) {
        this.separator = separator;
    }

    public String getBatch() {
        return String.valueOf(batch);
    }

    public void setBatch(String asked) {
        batch = Asked.number(asked);
    }
}
