package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

/** One act of drawing parts of a branch: each line is understood and compared with all that is drawn already. */
final class PartDrawing {

    private static final int LONGEST = 160;

    /** A street with its houses and their side; what is longer was pasted from somewhere else, and is not even read. */
    private static final int LONGEST_LINE = 240;

    private static final int MOST = 500;

    /** What is drawn in this act has no number yet. */
    private static final int FRESH = 0;

    private final Places places;
    private final ZoneTree tree;
    private final PartBook book;
    private final ZoneRow branch;
    private final Settlement settlement;
    private final List<ZonePart> parts = new ArrayList<>();
    private final List<BadLine> bad = new ArrayList<>();

    PartDrawing(Places places, ZoneTree tree, PartBook book, ZoneRow branch, String settlement) {
        this.places = places;
        this.tree = tree;
        this.book = book;
        this.branch = branch;
        this.settlement = settlement(settlement);
    }

    List<ZonePart> parts() {
        return parts;
    }

    List<BadLine> bad() {
        return bad;
    }

    void addWhole() {
        ZonePart part = new ZonePart(branch.id(), settlement.id(), new Bilingual("", ""), Houses.ALL);
        FieldProblem problem = drawn(part.row(FRESH), "");
        if (problem != null) {
            throw new Rejected(List.of(new FieldProblem("settlement", problem.key(), problem.args())));
        }
        parts.add(part);
    }

    /** @throws Rejected at streets, where there are more lines than anybody looks through */
    void add(List<String> lines) {
        if (lines.size() > MOST) {
            throw new Rejected(List.of(problem("geo.problem.part.tooMany", MOST)));
        }
        lines.forEach(this::add);
    }

    private void add(String line) {
        FieldProblem problem = line.length() > LONGEST_LINE
                ? problem("geo.problem.part.unknown", line.substring(0, LONGEST) + "…")
                : understood(line);
        if (problem != null) {
            bad.add(new BadLine(line, problem));
        }
    }

    private FieldProblem understood(String line) {
        FieldProblem problem = null;
        for (PartLine reading : PartLine.readings(line)) {
            Match<Street> match = street(reading.street());
            if (match.sure().isPresent()) {
                return keep(match.sure().get(), reading.houses());
            }
            if (problem == null || match.certainty() == Certainty.SEVERAL) {
                problem = problem(
                        match.certainty() == Certainty.SEVERAL
                                ? "geo.problem.part.several"
                                : "geo.problem.part.unknown",
                        reading.street());
            }
        }
        return problem;
    }

    /** Of the dictionary where that knows the settlement's streets; else as written, as the addresses of people are. */
    private Match<Street> street(String written) {
        if (places.knowsStreetsOf(settlement.id())) {
            return places.street(settlement.id(), written);
        }
        boolean name = written.length() <= LONGEST && written.codePoints().anyMatch(Character::isLetter);
        return Match.of(name ? List.of(Street.written(written)) : List.of());
    }

    private FieldProblem keep(Street street, Houses houses) {
        if (houses.none()) {
            return problem("geo.problem.part.noHouse");
        }
        ZonePart part = new ZonePart(branch.id(), settlement.id(), street.shortForm(), houses);
        FieldProblem problem = drawn(part.row(FRESH), street.key());
        if (problem == null) {
            parts.add(part);
        }
        return problem;
    }

    /** What it would overlap: another branch, unless one of the two lies in the other, or the branch itself. */
    private FieldProblem drawn(PartRow fresh, String key) {
        for (PartRow other : book.inForce()) {
            if (fresh.meets(other, key.equals(book.key(other)))) {
                FieldProblem problem = overlap(other);
                if (problem != null) {
                    return problem;
                }
            }
        }
        boolean twice = parts.stream()
                .map(part -> part.row(FRESH))
                .anyMatch(other -> fresh.meets(other, key.equals(BranchMap.key(places, other))));
        return twice ? problem("geo.problem.part.twice") : null;
    }

    private FieldProblem overlap(PartRow other) {
        ZoneRow zone = tree.byId(other.zoneId()).orElse(branch);
        if (zone.id() == branch.id()) {
            return problem("geo.problem.part.twice");
        }
        return zone.meets(branch) ? null : problem("geo.problem.part.other", zone.name());
    }

    /** One of the zone in which the branch lies: looked for in the smallest zone around it first. */
    private Settlement settlement(String written) {
        List<ZoneRow> path = tree.path(branch.id());
        for (int i = path.size() - 2; i >= 0; i--) {
            List<Settlement> found = places.settlement(written, path.get(i).id()).candidates().stream()
                    .filter(place -> tree.byId(place.zoneId())
                            .filter(own -> own.holds(branch.lft()))
                            .isPresent())
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw new Rejected(List.of(new FieldProblem("settlement", "geo.problem.part.severalPlaces", written)));
            }
        }
        throw new Rejected(List.of(new FieldProblem("settlement", "geo.problem.part.noPlace", written)));
    }

    private static FieldProblem problem(String key, Object... args) {
        return new FieldProblem("streets", key, args);
    }
}
