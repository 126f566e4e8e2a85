package org.suviaz.web.dictionary.add;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.places.Match;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** Finds the zone or the town that a new place lies in, from what was chosen or typed. */
@RequestScoped
public class Surroundings {

    private final Callers callers;
    private final Zones zones;
    private final Places places;

    @Inject
    public Surroundings(Callers callers, Zones zones, Places places) {
        this.callers = callers;
        this.zones = zones;
        this.places = places;
    }

    protected Surroundings() {
        this(null, null, null);
    }

    /** The code of the chosen zone, which is the caller's. */
    String zone(String id) {
        return (id != null && id.matches("\\d{1,9}") ? zones.tree().byId(Integer.parseInt(id)) : none())
                .filter(zone -> callers.require(Right.KEEP_DICTIONARY).may(Right.KEEP_DICTIONARY, zone.lft()))
                .map(ZoneRow::code)
                .orElseThrow(() -> refused("zone", "geo.dictionary.problem.parent"));
    }

    /** The code of the town that was typed, by its name or by its code where several are named so. */
    String town(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw refused("parent", "geo.dictionary.problem.parent");
        }
        if (text.matches("-?\\d{1,10}")) {
            return places.settlement((int) Long.parseLong(text))
                    .map(town -> String.valueOf(town.id()))
                    .orElseThrow(() -> refused("parent", "geo.dictionary.problem.parentUnknown", text));
        }
        Match<Settlement> match = places.settlement(text);
        if (match.candidates().size() > 1) {
            throw refused("parent", "geo.dictionary.problem.parentSeveral", text);
        }
        return match.sure()
                .map(town -> String.valueOf(town.id()))
                .orElseThrow(() -> refused("parent", "geo.dictionary.problem.parentUnknown", text));
    }

    private static Optional<ZoneRow> none() {
        return Optional.empty();
    }

    private static Rejected refused(String field, String key, Object... args) {
        return new Rejected(List.of(new FieldProblem(field, key, args)));
    }
}
