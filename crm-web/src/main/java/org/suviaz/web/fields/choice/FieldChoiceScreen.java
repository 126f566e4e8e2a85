package org.suviaz.web.fields.choice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.fields.FieldChanges;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnChoicePlan;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;

/** Takes a choice out of a field after showing how many people have it, or puts it back. */
@Named
@RequestScoped
public class FieldChoiceScreen {

    private final FieldChanges changes;
    private final Notices notices;
    private final HttpServletRequest request;
    private String id;
    private String choice;
    private String instead;
    private OwnChoicePlan plan;

    @Inject
    public FieldChoiceScreen(FieldChanges changes, Notices notices, HttpServletRequest request) {
        this.changes = changes;
        this.notices = notices;
        this.request = request;
    }

    protected FieldChoiceScreen() {
        this(null, null, null);
    }

    @PostConstruct
    void begin() {
        id = request.getParameter("id");
        choice = request.getParameter("choice");
    }

    /**
     * Reads the choice before anything is written.
     *
     * @throws NotThere where the field has none of that number
     */
    public void open() {
        getPlan();
    }

    public String remove() {
        changes.removeChoice(field(), number());
        return back("fields.choice.removed");
    }

    public String replace() {
        if (!AskedNumber.isOfFew(instead)) {
            throw new Problem("fields.problem.instead");
        }
        changes.replaceChoice(field(), number(), AskedNumber.ofFew(instead));
        return back("fields.choice.replaced");
    }

    public String bringBack() {
        changes.bringBackChoice(field(), number());
        return back("fields.choice.broughtBack");
    }

    public OwnChoicePlan getPlan() {
        if (plan == null) {
            plan = changes.choice(field(), number());
        }
        return plan;
    }

    /** What may take its place, where the caller may change the people who have it. */
    public List<OwnChoice> getOthers() {
        return changes.mayChange(getPlan().field()) ? getPlan().others() : List.of();
    }

    private String back(String notice) {
        notices.add(notice);
        return "/fields/edit/fieldEdit?faces-redirect=true&id=" + id;
    }

    private int field() {
        return AskedNumber.ofFew(id);
    }

    private int number() {
        return AskedNumber.ofFew(choice);
    }

    public String getId() {
        return id;
    }

    public String getChoice() {
        return choice;
    }

    public String getInstead() {
        return instead;
    }

    public void setInstead(String picked) {
        instead = picked;
    }
}
