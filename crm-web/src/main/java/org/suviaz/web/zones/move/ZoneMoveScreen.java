package org.suviaz.web.zones.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.suviaz.branches.Branches;
import org.suviaz.branches.MovePreview;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobRow;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.web.contacts.list.Choice;
import org.suviaz.web.contacts.list.Chooser;
import org.suviaz.web.frame.Words;

/** Asks where a branch shall lie, says what moves with it, moves it, and shows how its people follow. */
@Named
@RequestScoped
public class ZoneMoveScreen {

    private final Branches branches;
    private final Zones zones;
    private final Words words;
    private ZoneRow branch;
    private JobRow job;
    private boolean unfinished;
    private MovePreview preview;
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

    /** Finds the branch, or says that there is none. */
    public void open() {
        branch = branches.movable(number());
        job = branches.moving(branch.id()).orElse(null);
        unfinished = branches.unfinished(branch.id());
        if (to != null && !to.isEmpty() && !unfinished) {
            look();
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
        if (zone == null || !zone.matches("\\d{1,9}")) {
            throw new NotThere();
        }
        return Integer.parseInt(zone);
    }

    /** Where the branch can lie, each zone with the way down to it. */
    public Chooser getTargets() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.get("zones.move.choose"), to == null || to.isEmpty()));
        for (ZoneRow target : branches.targets(getBranch().id())) {
            String id = String.valueOf(target.id());
            choices.add(new Choice(id, way(target), id.equals(to)));
        }
        return new Chooser("to", words.get("zones.move.to"), choices);
    }

    /** The names from the oblast down. */
    public String way(ZoneRow target) {
        return zones.tree().path(target.id()).stream()
                .skip(target.parentId() == null ? 0 : 1)
                .map(step -> step.name().in(words.language()))
                .collect(Collectors.joining(" › "));
    }

    public boolean isGoing() {
        return job != null && !job.over();
    }

    /** Rows carry the old numbers still, and no job of the caller is at work with them. */
    public boolean isBroken() {
        return unfinished && !isGoing();
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
