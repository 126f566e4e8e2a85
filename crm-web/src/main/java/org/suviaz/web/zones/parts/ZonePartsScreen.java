package org.suviaz.web.zones.parts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.suviaz.branches.BranchDrawing;
import org.suviaz.branches.FillPreview;
import org.suviaz.geo.places.BadLine;
import org.suviaz.geo.places.Houses;
import org.suviaz.geo.places.PartRow;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Side;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobRow;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;
import org.suviaz.web.zones.Posted;

/** Shows which streets and houses a branch is made of, adds and removes some, and moves those who live there. */
@Named
@ViewScoped
public class ZonePartsScreen implements Serializable {

    private final BranchDrawing drawing;
    private final Places places;
    private final Zones zones;
    private final Words words;
    private final Notices notices;
    private transient ZoneRow branch;
    private transient List<PartRow> parts;
    private transient FillPreview preview;
    private transient JobRow job;
    private transient long saved;
    private transient List<BadLine> bad = List.of();
    private String zone;
    private String part;
    private String settlement;
    private String streets;

    @Inject
    public ZonePartsScreen(BranchDrawing drawing, Places places, Zones zones, Words words, Notices notices) {
        this.drawing = drawing;
        this.places = places;
        this.zones = zones;
        this.words = words;
        this.notices = notices;
    }

    protected ZonePartsScreen() {
        this(null, null, null, null, null);
    }

    /** A click may find this view's memory gone with the click before it: the form says which branch it is. */
    @PostConstruct
    void begin() {
        zone = Posted.value("zone");
        part = Posted.value("part");
    }

    /** Finds the branch, or says that there is none. */
    public void open() {
        parts = null;
        preview = null;
        branch = drawing.branch(AskedNumber.ofFew(zone));
        job = drawing.filling(branch.id()).orElse(null);
    }

    /** A page that stays open while the work goes on asks anew each time it is written. */
    public void refresh() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            open();
        }
    }

    /** Saves the good lines; the bad ones stay in the field. */
    public String add() {
        List<String> lines = streets == null ? List.of() : streets.lines().toList();
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        bad = drawing.add(getBranch().id(), settlement, lines);
        saved = Math.max(1, written) - bad.size();
        if (bad.isEmpty()) {
            notices.add("zones.parts.added", saved);
            return again();
        }
        streets = bad.stream().map(BadLine::line).collect(Collectors.joining("\n"));
        return null;
    }

    public String remove() {
        drawing.remove(getBranch().id(), AskedNumber.ofFew(part));
        notices.add("zones.parts.removed");
        return again();
    }

    public String fill() {
        drawing.fill(getBranch().id());
        return again();
    }

    public String leave() {
        drawing.leave(getBranch().id());
        return again();
    }

    private String again() {
        return "/zones/parts/zoneParts?faces-redirect=true&zone=" + branch.id();
    }

    public ZoneRow getBranch() {
        if (branch == null) {
            open();
        }
        return branch;
    }

    /** The parts in force. */
    public List<PartRow> getParts() {
        return all().stream().filter(one -> !one.givenUp()).toList();
    }

    /** The parts given up, whose people may still be in the branch. */
    public List<PartRow> getGivenUp() {
        return all().stream().filter(PartRow::givenUp).toList();
    }

    private List<PartRow> all() {
        if (parts == null) {
            parts = drawing.parts(getBranch().id());
        }
        return parts;
    }

    /** The part that somebody is about to remove. */
    public PartRow getPicked() {
        return part == null || part.isEmpty()
                ? null
                : getParts().stream()
                        .filter(one -> one.id() == AskedNumber.ofFew(part))
                        .findFirst()
                        .orElseThrow(NotThere::new);
    }

    public FillPreview getPreview() {
        if (preview == null) {
            preview = drawing.preview(getBranch().id());
        }
        return preview;
    }

    public String town(PartRow of) {
        return places.settlement(of.settlementId())
                .map(place -> place.label().in(words.language()))
                .orElse("—");
    }

    public String street(PartRow of) {
        return of.wholeSettlement()
                ? words.get("zones.parts.whole")
                : of.street().in(words.language());
    }

    /** The houses in words: all, a side, a range, or a side of a range. */
    public String houses(PartRow of) {
        Houses houses = of.houses();
        List<String> said = new ArrayList<>();
        if (houses.low() != null && houses.high() != null) {
            said.add(houses.low().equals(houses.high()) ? houses.low().toString() : houses.low() + "–" + houses.high());
        } else if (houses.low() != null) {
            said.add(words.of("zones.parts.from", houses.low().toString()));
        }
        if (houses.side() != Side.ALL || said.isEmpty()) {
            said.add(words.get("zones.parts.side." + houses.side()));
        }
        return String.join(", ", said);
    }

    /** Whether the part has force where the branch lies now: it may have been moved out of the town. */
    public boolean lies(PartRow of) {
        return places.settlement(of.settlementId())
                .flatMap(place -> zones.tree().byId(place.zoneId()))
                .filter(own -> own.holds(getBranch().lft()))
                .isPresent();
    }

    public boolean isGoing() {
        getBranch();
        return job != null && !job.over();
    }

    public boolean isDone() {
        return !isGoing() && job != null;
    }

    public JobRow getJob() {
        return job;
    }

    public List<BadLine> getBad() {
        return bad == null ? List.of() : bad;
    }

    /** How many lines of the last post were good. */
    public long getSaved() {
        return saved;
    }

    public String reason(BadLine line) {
        return words.of(line.problem().key(), line.problem().args());
    }

    public String getZone() {
        return zone;
    }

    /** A form that names another branch than this view knows is about that one. */
    public void setZone(String asked) {
        if (!Objects.equals(zone, asked)) {
            branch = null;
            parts = null;
            preview = null;
        }
        zone = asked;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    /** Where nothing was typed, the town around the branch. */
    public String getSettlement() {
        if (settlement == null) {
            settlement = all().stream()
                    .reduce((first, last) -> last)
                    .map(this::town)
                    .orElseGet(() -> zones.tree()
                            .byId(getBranch().parentId())
                            .map(parent -> parent.name().in(words.language()))
                            .orElse(""));
        }
        return settlement;
    }

    public void setSettlement(String settlement) {
        this.settlement = settlement == null ? "" : settlement;
    }

    public String getStreets() {
        return streets;
    }

    public void setStreets(String streets) {
        this.streets = streets;
    }
}
