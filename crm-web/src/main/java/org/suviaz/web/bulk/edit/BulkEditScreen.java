package org.suviaz.web.bulk.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.bulk.EditAnswer;
import org.suviaz.bulk.EditColumn;
import org.suviaz.bulk.EditLine;
import org.suviaz.bulk.EditReturned;
import org.suviaz.bulk.ListEditing;
import org.suviaz.contacts.ContactCode;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.EditablePage;
import org.suviaz.contacts.EditablePeople;
import org.suviaz.problems.NotThere;
import org.suviaz.web.bulk.FilterInputs;
import org.suviaz.web.contacts.list.ContactFilter;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;

/** A page of the list of people as a table of inputs with one Save; what is wrong comes back alone, typed as it was. */
@Named
@RequestScoped
public class BulkEditScreen {

    private static final List<String> USUAL = List.of("phones", "tags", "note");
    private static final List<String> ORDER = List.of("sort", "desc", "p");
    private static final String BETWEEN = "-";
    private static final String CHOICE = "[A-Za-z0-9_]{1,40}";

    private final ListEditing editing;
    private final EditablePeople people;
    private final FilterInputs filter;
    private final SheetRows layout;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private final SheetPosted posted;
    private List<EditColumn> columns;
    private EditablePage page;
    private List<SheetRow> rows;

    @Inject
    public BulkEditScreen(
            ListEditing editing,
            EditablePeople people,
            FilterInputs filter,
            SheetRows layout,
            Words words,
            Notices notices,
            HttpServletRequest request) {
        this.editing = editing;
        this.people = people;
        this.filter = filter;
        this.layout = layout;
        this.words = words;
        this.notices = notices;
        this.request = request;
        this.posted = new SheetPosted(request);
    }

    protected BulkEditScreen() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Reads the page before anything is written.
     *
     * @throws NotThere where the caller changes nobody, or the list is none of the caller's
     */
    public void open() {
        getRows();
    }

    /** Saves what was touched; rows with something wrong come back alone. */
    public String save() {
        String again = "/bulk/edit/bulkEdit?faces-redirect=true" + address();
        EditAnswer answer = editing.save(posted.lines(getColumns()), getColumns());
        if (answer.returned().isEmpty()) {
            notices.add("bulk.edit.saved", answer.saved());
            return again;
        }
        rows = returned(answer.returned());
        notices.warn("bulk.edit.partly", answer.saved(), answer.returned().size());
        FacesContext.getCurrentInstance().validationFailed();
        return null;
    }

    public List<SheetRow> getRows() {
        if (rows == null) {
            rows = posted.isThere() ? typed() : shown();
        }
        return rows;
    }

    /** Null where rows came back: they are no page. */
    public EditablePage getPage() {
        return page;
    }

    /** The columns beside the name. */
    public List<EditColumn> getColumns() {
        if (columns == null) {
            String[] asked = request.getParameterValues("col");
            List<String> wanted = asked == null
                    ? USUAL
                    : Arrays.stream(asked)
                            .flatMap(one -> Arrays.stream(one.split(BETWEEN)))
                            .toList();
            columns = getOffered().stream()
                    .filter(column -> wanted.contains(column.code()))
                    .limit(ListEditing.MOST_COLUMNS)
                    .toList();
        }
        return columns;
    }

    /** Their codes, to go along in the form. */
    public String getCodes() {
        return getColumns().stream().map(EditColumn::code).collect(Collectors.joining(BETWEEN));
    }

    public List<EditColumn> getOffered() {
        return editing.columns();
    }

    public boolean isChosen(EditColumn column) {
        return getColumns().contains(column);
    }

    public String label(EditColumn column) {
        return layout.label(column);
    }

    public int getMost() {
        return ListEditing.MOST_COLUMNS;
    }

    /** Order and page, by the names of the inputs that carry them. */
    public List<Map.Entry<String, String>> getOrder() {
        return ORDER.stream()
                .filter(name -> request.getParameter(name) != null
                        && request.getParameter(name).matches(CHOICE))
                .map(name -> Map.entry(name, request.getParameter(name)))
                .toList();
    }

    private List<SheetRow> shown() {
        ContactFilter list = filter.filter();
        getOrder().forEach(one -> list.getGiven().put(one.getKey(), one.getValue()));
        if (list.isForgotten()) {
            throw new NotThere();
        }
        ContactQuery query = list.query();
        page = people.page(query.withPage(query.page(), EditablePeople.MOST), words.language());
        List<SheetRow> shown = new ArrayList<>();
        page.rows()
                .forEach(person -> shown.add(
                        layout.row(shown.size() + 1, editing.line(person, getColumns()), person.name(), getColumns())));
        return shown;
    }

    /** Of a post that came back without being saved. */
    private List<SheetRow> typed() {
        return returned(posted.lines(getColumns()).stream()
                .map(line -> new EditReturned(line, List.of()))
                .toList());
    }

    private List<SheetRow> returned(List<EditReturned> lines) {
        Map<Long, String> names = people.names(
                lines.stream().map(EditReturned::line).map(EditLine::id).toList(), words.language());
        List<SheetRow> back = new ArrayList<>();
        lines.forEach(line -> back.add(layout.row(
                back.size() + 1,
                line,
                names.getOrDefault(line.line().id(), ContactCode.of(line.line().id())),
                getColumns())));
        return back;
    }

    private String address() {
        String list = Stream.concat(filter.getSaid().stream(), getOrder().stream())
                .map(one -> "&" + one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining());
        return list + "&col=" + getCodes();
    }
}
