package org.suviaz.web.fields.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.contacts.OwnTakings;
import org.suviaz.fields.FieldBook;
import org.suviaz.fields.FieldChanges;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnFieldRow;
import org.suviaz.fields.OwnKind;
import org.suviaz.fields.OwnMoves;
import org.suviaz.fields.OwnPart;
import org.suviaz.jobs.JobRow;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Role;
import org.suviaz.security.shaping.FieldShaping;
import org.suviaz.web.fields.AskedKind;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Faults;
import org.suviaz.web.frame.Notices;

/** The form in which a field is defined and changed; what it asks for follows from the kind. */
@Named
@RequestScoped
public class FieldEditScreen {

    private static final String LIST = "/fields/list/fieldList?faces-redirect=true";
    private static final String FORM = "form:";
    private static final int EMPTY_LINES = 5;
    private static final int MOST_LINES = 200;

    private final FieldBook book;
    private final FieldChanges changes;
    private final OwnMoves moves;
    private final OwnTakings takings;
    private final FieldShaping shaping;
    private final Faults faults;
    private final Notices notices;
    private final HttpServletRequest request;
    private final TypedField typed = new TypedField();
    private OwnFieldRow row;

    @Inject
    public FieldEditScreen(
            FieldBook book,
            FieldChanges changes,
            OwnMoves moves,
            OwnTakings takings,
            FieldShaping shaping,
            Faults faults,
            Notices notices,
            HttpServletRequest request) {
        this.book = book;
        this.changes = changes;
        this.moves = moves;
        this.takings = takings;
        this.shaping = shaping;
        this.faults = faults;
        this.notices = notices;
        this.request = request;
    }

    protected FieldEditScreen() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The kind and the number of lines are known before the form is read, for the inputs follow from them. */
    @PostConstruct
    void begin() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            typed.getText().put("id", request.getParameter(FORM + "id"));
            typed.getText().put("kind", request.getParameter(FORM + "kind"));
            String lines = request.getParameter(FORM + "lines");
            typed.lines(AskedNumber.isOfFew(lines) ? Math.min(MOST_LINES, Integer.parseInt(lines)) : 0);
        }
    }

    /**
     * Fills the form: with the field to change, or with what a new one of that kind begins with.
     *
     * @throws NotThere where there is no such field or kind
     */
    public void open() {
        String id = request.getParameter("id");
        if (id == null) {
            book.all();
            typed.getText()
                    .put("kind", AskedKind.of(request.getParameter("kind")).name());
            typed.presetRoles(shaping.roles());
        } else {
            row = book.of(AskedNumber.ofFew(id));
            typed.fill(row.field(), row.mark());
            typed.getText().put("kind", row.field().kind().name());
        }
        typed.lines(getKind().hasChoices() ? typed.getChoices().size() + EMPTY_LINES : 0);
    }

    public String save() {
        book.save(typed.form());
        notices.add("fields.edit.saved");
        return LIST;
    }

    public String retire() {
        book.retire(AskedNumber.ofFew(typed.getText().get("id")));
        notices.add("fields.edit.retired");
        return LIST;
    }

    public TypedField getTyped() {
        return typed;
    }

    /** The field that is changed, null for a new one. */
    public OwnFieldRow getRow() {
        if (row == null && typed.id() != null) {
            row = book.of(typed.id());
        }
        return row;
    }

    public OwnKind getKind() {
        return AskedKind.maybe(typed.getText().get("kind")).orElse(OwnKind.TEXT);
    }

    /** Whether something else than a text is typed that stands there where nothing is said. */
    public boolean isTypedStandard() {
        return getKind() == OwnKind.TEXT || getKind().hasRange();
    }

    /** Whether there is something to pick that stands there where nothing is said. */
    public boolean isPickedStandard() {
        return !getStandards().isEmpty() || !getKept().isEmpty();
    }

    /** Of a kind whose values are few, those that may be the standard, as they are kept. */
    public List<String> getStandards() {
        return switch (getKind()) {
            case YES_NO -> List.of("yes", "no");
            case SCALE -> List.of("1", "2", "3", "4", "5");
            default -> List.of();
        };
    }

    /** The choices that may be the standard: those that are kept. */
    public List<OwnChoice> getKept() {
        return getRow() == null ? List.of() : choices(false);
    }

    public List<OwnChoice> getGone() {
        return getRow() == null ? List.of() : choices(true);
    }

    /** How far values are moved into this field, or null. */
    public JobRow getMove() {
        return getRow() == null ? null : moves.latest(getRow().field().id()).orElse(null);
    }

    /** Whether the field is in use and can be changed; in a post always, for the inputs are looked for before it is known. */
    public boolean isUsed() {
        return getRow() == null || !getRow().field().retired();
    }

    /** Whether the kind can be changed by this caller. */
    public boolean isConvertible() {
        return getRow() != null && isUsed() && changes.mayChange(getRow().field());
    }

    /** Whether this caller may have the field take over what lists left. */
    public boolean isTaking() {
        return getRow() != null && isUsed() && takings.mayTake(getRow().field());
    }

    /** Whether a tick is asked for; in a post it is looked for before anybody knows. */
    public boolean isAskedSure() {
        boolean shown = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return shown
                ? faults.at("sure") != null
                : FacesContext.getCurrentInstance().isPostback();
    }

    /** The roles that are asked about for a new field. */
    public List<Role> getRoles() {
        return typed.id() == null ? shaping.roles() : List.of();
    }

    public List<FieldAccess> getAccesses() {
        return List.of(FieldAccess.values());
    }

    public List<OwnPart> getParts() {
        return List.of(OwnPart.values());
    }

    private List<OwnChoice> choices(boolean retired) {
        return getRow().field().choices().stream()
                .filter(choice -> choice.retired() == retired)
                .toList();
    }
}
