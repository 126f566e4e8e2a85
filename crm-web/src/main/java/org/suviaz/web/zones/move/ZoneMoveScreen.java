package org.suviaz.web.zones.move;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.suviaz.branches.Branches;
import org.suviaz.branches.MovePreview;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobRow;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Words;
import org.suviaz.web.zones.Posted;

/** Asks where a branch shall lie, says what moves with it, moves it, and shows how its people follow. */
@Named
@ViewScoped
public class ZoneMoveScreen implements Serializable {

    private final Branches branches;
    private final Zones zones;
    private final Words words;
    private transient ZoneRow branch;
    private transient JobRow job;
    private boolean unfinished;
    private transient MovePreview preview;
    private String refusal;
    private String zone;
    private String to;

    @Inject
    public ZoneMoveScreen(Branches branches, Zones zones, Words words) {
        this.branches = branches;
        this.zones = zones;
        this.words = words;
    }

    protected ZoneMoveScreen() {
        this(null, null, null);
    }

    /** A click may find this view's memory gone with the click before it: the form says which branch it is. */
    @PostConstruct
    void begin() {
        zone = Posted.value("zone");
        to = Posted.value("to");
    }

    /** Finds the branch, or says that there is none. */
    public void open() {
        preview = null;
        refusal = null;
        branch = branches.movable(number());
        job = branches.moving(branch.id()).orElse(null);
        unfinished = branches.unfinished(branch.id());
        if (to != null && !to.isEmpty() && !unfinished) {
            look();
        }
    }

    /** A page that stays open while the work goes on asks anew each time it is written. */
    public void refresh() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            open();
        }
    }

    private void look() {
        try {
            preview = branches.preview(branch.id(), to);
        } catch (Rejected refused) {
            FieldProblem problem = refused.problems().get(0);
            refusal = words.of(problem.key(), problem.args());
        } catch (Problem known) {
            refusal = words.of(known.key(), known.args());
        }
    }

    public String move() {
        branches.move(number(), to);
        return again();
    }

    public String goOn() {
        branches.goOn(number());
        return again();
    }

    private String again() {
        return "/zones/move/zoneMove?faces-redirect=true&zone=" + number();
    }

    private int number() {
        return AskedNumber.ofFew(zone);
    }

    /** The names from the oblast down. */
    public String way(ZoneRow target) {
        return zones.tree().path(target.id()).stream()
                .skip(target.parentId() == null ? 0 : 1)
                .map(step -> step.name().in(words.language()))
                .collect(Collectors.joining(" › "));
    }

    public boolean isGoing() {
        getBranch();
        return job != null && !job.over();
    }

    /** Rows carry the old numbers still, and no job of the caller is at work with them. */
    public boolean isBroken() {
        return !isGoing() && unfinished;
    }

    /** Why it stopped, where there is a sentence for it. */
    public String getReason() {
        String key = job == null ? null : job.result();
        return key != null && words.containsKey(key) ? words.get(key) : words.get("zones.move.broken");
    }

    public boolean isChoosing() {
        return !isGoing() && !unfinished;
    }

    public boolean isDone() {
        return job != null && job.over() && !unfinished;
    }

    public ZoneRow getBranch() {
        if (branch == null) {
            open();
        }
        return branch;
    }

    public JobRow getJob() {
        return job;
    }

    public MovePreview getPreview() {
        getBranch();
        return preview;
    }

    public String getRefusal() {
        return refusal;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
