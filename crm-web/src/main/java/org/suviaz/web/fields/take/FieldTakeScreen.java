package org.suviaz.web.fields.take;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.contacts.KeptHead;
import org.suviaz.contacts.OwnTakings;
import org.suviaz.contacts.TakingPlan;
import org.suviaz.contacts.TakingRow;
import org.suviaz.fields.OwnField;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;

/** What would become of a column of lists if a field took it over; nothing is changed before somebody has seen that. */
@Named
@RequestScoped
public class FieldTakeScreen {

    private final OwnTakings takings;
    private final Notices notices;
    private final HttpServletRequest request;
    private String id;
    private String head;
    private String counted;
    private OwnField field;
    private List<KeptHead> heads;
    private TakingPlan plan;

    @Inject
    public FieldTakeScreen(OwnTakings takings, Notices notices, HttpServletRequest request) {
        this.takings = takings;
        this.notices = notices;
        this.request = request;
    }

    protected FieldTakeScreen() {
        this(null, null, null);
    }

    /** The field and what was counted are known before the form is read, for its buttons follow from them. */
    @PostConstruct
    void begin() {
        id = request.getParameter("id");
        counted = request.getParameter("counted");
    }

    /** Finds the field, or says that there is none for the caller. */
    public void open() {
        getField();
    }

    public void check() {
        counted = null;
        plan = takings.plan(number(), chosen());
        counted = plan.head();
    }

    /** Takes over what was counted, whatever is chosen meanwhile. */
    public String take() {
        takings.take(number(), counted);
        notices.add("fields.take.done");
        return "/fields/take/fieldTake?faces-redirect=true&id=" + number();
    }

    public OwnField getField() {
        if (field == null) {
            field = takings.field(number());
        }
        return field;
    }

    public List<KeptHead> getHeads() {
        if (heads == null) {
            heads = takings.heads(number());
        }
        return heads;
    }

    /** What would become of the column, null before it was counted. */
    public TakingPlan getPlan() {
        return plan;
    }

    /** Whether somebody has seen the numbers of a column. */
    public boolean isReady() {
        return counted != null && !counted.isEmpty();
    }

    public String getCounted() {
        return counted;
    }

    public String undo() {
        takings.undo(number());
        notices.add("fields.take.undo.done");
        return "/fields/take/fieldTake?faces-redirect=true&id=" + number();
    }

    /** The last taking over, or null. */
    public TakingRow getLast() {
        return takings.latest(number()).orElse(null);
    }

    private int number() {
        return AskedNumber.ofFew(id);
    }

    private String chosen() {
        return head == null ? "" : head;
    }

    public String getId() {
        return id;
    }

    public String getHead() {
        return head;
    }

    public void setHead(String picked) {
        head = picked;
    }
}
