package org.suviaz.web.entry.grid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.suviaz.contacts.PairPerson;
import org.suviaz.entry.EntryAnswer;
import org.suviaz.entry.EntryColumn;
import org.suviaz.entry.EntryDrafts;
import org.suviaz.entry.EntryLine;
import org.suviaz.entry.EntrySheet;
import org.suviaz.entry.FastEntry;
import org.suviaz.entry.ReturnedLine;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.web.contacts.edit.AlikeQuestion;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.Pick;

/**
 * Fifteen rows and one post: what is right is saved, what is wrong stays on top with the reason below it. All that it needs
 * travels in the form, the key of each row too, so that the same post again saves nobody twice.
 */
@Named
@RequestScoped
public class EntryGridScreen {

    private static final String ALIKE = "contacts.problem.alike";
    private static final String DRAFTS = "/entry/drafts/entryDrafts?faces-redirect=true";

    private final FastEntry entry;
    private final EntryDrafts drafts;
    private final GridPlaces places;
    private final Notices notices;
    private final Words words;
    private final GridPosted posted;
    private String draft = "";
    private List<EntryColumn> columns;
    private EntrySheet sheet;
    private List<List<GridLine.Fault>> returned = List.of();

    @Inject
    public EntryGridScreen(
            FastEntry entry,
            EntryDrafts drafts,
            GridPlaces places,
            Notices notices,
            Words words,
            HttpServletRequest request) {
        this.entry = entry;
        this.drafts = drafts;
        this.places = places;
        this.notices = notices;
        this.words = words;
        this.posted = new GridPosted(request);
    }

    protected EntryGridScreen() {
        this(null, null, null, null, null, null);
    }

    /**
     * Reads the sheet before anything is written.
     *
     * @throws NotThere where the caller may not add people, or has no such draft
     */
    public void open() {
        getColumns();
        sheet();
    }

    public void save() {
        EntrySheet typed = sheet();
        EntryAnswer answer = entry.save(
                new EntrySheet(
                        places.settled(typed.before()),
                        typed.lines().stream().map(places::settled).toList()),
                number());
        returned = answer.returned().stream().map(this::faults).toList();
        sheet = answer.rest();
        tell(answer);
    }

    public String keep() {
        drafts.keep(sheet(), number());
        notices.add("entry.grid.kept");
        return DRAFTS;
    }

    public List<EntryColumn> getColumns() {
        if (columns == null) {
            columns = entry.columns();
        }
        return columns;
    }

    /** Those that a row takes over from the one before. */
    public List<EntryColumn> getCarried() {
        return getColumns().stream().filter(EntryColumn::carried).toList();
    }

    /** Those for whose text something can be chosen. */
    public List<EntryColumn> getPlaces() {
        return getColumns().stream()
                .filter(column -> GridPosted.pick(column) != null)
                .toList();
    }

    public String pickName(EntryColumn column) {
        return GridPosted.pick(column);
    }

    /** What kind of place is typed there, or null where it is none. */
    public String kind(EntryColumn column) {
        return column == EntryColumn.SURNAME || GridPosted.pick(column) == null ? null : column.code();
    }

    /** How wide a row is without its number. */
    public int getWidth() {
        return getColumns().stream().mapToInt(EntryColumn::width).sum();
    }

    public GridLine getBefore() {
        return new GridLine(0, sheet().before(), List.of());
    }

    public List<GridLine> getLines() {
        List<GridLine> lines = new ArrayList<>();
        for (EntryLine line : sheet().lines()) {
            int at = lines.size();
            lines.add(new GridLine(at + 1, line, at < returned.size() ? returned.get(at) : List.of()));
        }
        return lines;
    }

    /** What the organisation wants to know of everybody and the sheet does not ask about, or empty. */
    public String getUnasked() {
        return entry.unasked().stream()
                .map(field -> field.label(words.language()))
                .collect(Collectors.joining(", "));
    }

    public int getDrafts() {
        return drafts.all().size();
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String asked) {
        draft = asked == null ? "" : asked;
    }

    private EntrySheet sheet() {
        if (sheet == null) {
            Long kept = number();
            sheet = posted.isThere() ? posted.sheet() : kept == null ? entry.blank() : drafts.open(kept);
        }
        return sheet;
    }

    private void tell(EntryAnswer answer) {
        if (answer.returned().isEmpty()) {
            notices.add("entry.grid.saved", answer.saved());
            draft = "";
        } else {
            notices.warn("entry.grid.partly", answer.saved(), answer.returned().size());
            FacesContext.getCurrentInstance().validationFailed();
        }
        if (answer.saved() > 0 && !getUnasked().isEmpty()) {
            notices.warn("entry.grid.lacking", answer.saved(), getUnasked());
        }
        if (answer.doubtful() > 0) {
            notices.warn("entry.grid.doubtful", answer.doubtful());
        }
    }

    private List<GridLine.Fault> faults(ReturnedLine line) {
        return line.problems().stream()
                .map(problem -> fault(line.line(), problem))
                .toList();
    }

    private GridLine.Fault fault(EntryLine line, FieldProblem problem) {
        EntryColumn column = getColumns().stream()
                .filter(one -> one.code().equals(problem.field()))
                .findFirst()
                .orElse(EntryColumn.SURNAME);
        List<Pick> picks = ALIKE.equals(problem.key())
                ? Pick.choosing(line.pick(column), AlikeQuestion.answers(words))
                : places.picks(line, column);
        List<PairPerson> people = ALIKE.equals(problem.key()) ? entry.alike(line, words.language()) : List.of();
        return new GridLine.Fault(column, words.of(problem.key(), problem.args()), people, picks);
    }

    private Long number() {
        return draft.isEmpty() ? null : AskedNumber.of(draft);
    }
}
