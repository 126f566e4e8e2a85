package org.suviaz.web.exports.draft;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.suviaz.exports.ExportDraft;
import org.suviaz.exports.ExportForm;
import org.suviaz.exports.Exports;
import org.suviaz.exports.OfferedColumn;
import org.suviaz.problems.NotThere;
import org.suviaz.sheets.SheetFormat;
import org.suviaz.web.contacts.list.ContactFilter;
import org.suviaz.web.exports.Seat;
import org.suviaz.web.frame.Words;

/** How many people a file would hold, and which columns, as what and what for; the filter is that of the list. */
@Named
@RequestScoped
public class ExportDraftScreen {

    private static final List<String> FILTER =
            List.of("zone", "tag", "letters", "consent", "away", "own", "lack", "segment", "search");
    private static final String KEY = "[0-9a-f-]{36}";

    private final Exports exports;
    private final ContactFilter filter;
    private final Seat seat;
    private final Words words;
    private final HttpServletRequest request;
    private List<OfferedColumn> offered;
    private ExportDraft draft;
    private String[] columns;
    private String format = SheetFormat.XLSX.name();
    private String purpose;

    @Inject
    public ExportDraftScreen(
            Exports exports, ContactFilter filter, Seat seat, Words words, HttpServletRequest request) {
        this.exports = exports;
        this.filter = filter;
        this.seat = seat;
        this.words = words;
        this.request = request;
    }

    protected ExportDraftScreen() {
        this(null, null, null, null, null);
    }

    /** The filter goes along with the form, so that whatever happens to the rest it is the same people. */
    @PostConstruct
    void readFilter() {
        FILTER.forEach(name -> filter.getGiven().put(name, request.getParameter(name)));
    }

    /**
     * Counts before anything is written.
     *
     * @throws NotThere where the search is forgotten: a file of everybody is not what was asked for
     */
    public void open() {
        getDraft();
    }

    public String begin() {
        mustBeKnown();
        ExportForm form = new ExportForm(
                filter.query(),
                Set.of(columns),
                SheetFormat.valueOf(format),
                purpose,
                getSaveKey(),
                words.language(),
                seat.hash());
        return "/exports/run/exportRun?faces-redirect=true&id=" + exports.begin(form, words::get);
    }

    public ExportDraft getDraft() {
        if (draft == null) {
            mustBeKnown();
            draft = exports.draft(filter.query());
        }
        return draft;
    }

    public List<OfferedColumn> getOffered() {
        if (offered == null) {
            offered = exports.columns(words.language());
        }
        return offered;
    }

    public String label(OfferedColumn column) {
        return words.head(column.head());
    }

    public List<SheetFormat> getFormats() {
        return List.of(SheetFormat.values());
    }

    /** A new one with each page that is opened, and the same with each press of its button. */
    public String getSaveKey() {
        String posted = request.getParameter("key");
        return posted != null && posted.matches(KEY)
                ? posted
                : UUID.randomUUID().toString();
    }

    public String[] getColumns() {
        if (columns == null) {
            columns = getOffered().stream()
                    .filter(OfferedColumn::usual)
                    .map(OfferedColumn::code)
                    .toArray(String[]::new);
        }
        return columns.clone();
    }

    public void setColumns(String[] ticked) {
        columns = ticked.clone();
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String chosen) {
        format = chosen;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String said) {
        purpose = said;
    }

    private void mustBeKnown() {
        if (filter.isForgotten()) {
            throw new NotThere();
        }
    }
}
