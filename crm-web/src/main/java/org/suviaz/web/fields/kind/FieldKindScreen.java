package org.suviaz.web.fields.kind;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.fields.FieldBook;
import org.suviaz.fields.FieldChanges;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.fields.OwnKindPlan;
import org.suviaz.problems.NotThere;
import org.suviaz.web.fields.AskedKind;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;

/** What would become of a field's values if it were of another kind; nothing is changed before somebody has seen that. */
@Named
@RequestScoped
public class FieldKindScreen {

    private final FieldBook book;
    private final FieldChanges changes;
    private final Notices notices;
    private final HttpServletRequest request;
    private String id;
    private String kind;
    private String choices;
    private OwnField field;
    private OwnKindPlan plan;

    @Inject
    public FieldKindScreen(FieldBook book, FieldChanges changes, Notices notices, HttpServletRequest request) {
        this.book = book;
        this.changes = changes;
        this.notices = notices;
        this.request = request;
    }

    protected FieldKindScreen() {
        this(null, null, null, null);
    }

    /** Field and kind are known before the form is read, for its inputs follow from them. */
    @PostConstruct
    void begin() {
        id = request.getParameter("id");
        kind = request.getParameter("kind");
    }

    /**
     * Counts what a kind needs no more words for.
     *
     * @throws NotThere where there is no such field in use, or the caller may not change people there
     */
    public void open() {
        if (!changes.mayChange(getField()) || getField().retired()) {
            throw new NotThere("field " + id);
        }
        if (isAsked() && !isAsking()) {
            check();
        }
    }

    public void check() {
        plan = changes.plan(number(), AskedKind.of(kind), choices());
    }

    public String convert() {
        int fresh = changes.convert(number(), AskedKind.of(kind), choices());
        notices.add("fields.convert.done");
        return "/fields/edit/fieldEdit?faces-redirect=true&id=" + fresh;
    }

    public OwnField getField() {
        if (field == null) {
            field = book.of(number()).field();
        }
        return field;
    }

    /** What would become of it, null before it is known. */
    public OwnKindPlan getPlan() {
        return plan;
    }

    public List<OwnKind> getKinds() {
        return Stream.of(OwnKind.values())
                .filter(one -> one != getField().kind())
                .toList();
    }

    /** Whether another kind was picked. */
    public boolean isAsked() {
        return AskedKind.maybe(kind).filter(getKinds()::contains).isPresent();
    }

    /** Whether the choices of the new kind have to be typed. */
    public boolean isAsking() {
        return isAsked()
                && AskedKind.of(kind).hasChoices()
                && !getField().kind().hasChoices();
    }

    private int number() {
        return AskedNumber.ofFew(id);
    }

    private String choices() {
        return choices == null ? "" : choices;
    }

    public String getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String typed) {
        choices = typed;
    }
}
