package org.suviaz.web.dictionary.add;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.geo.places.Match;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.web.places.PlaceId;

/** Finds the zone or the town that a new place lies in, from what was chosen or typed. */
@RequestScoped
public class Surroundings {

    private final Zones zones;
    private final Places places;

    @Inject
    public Surroundings(Zones zones, Places places) {
        this.zones = zones;
        this.places = places;
    }

    protected Surroundings() {
        this(null, null);
    }

    /** The code of the chosen zone. */
    String zone(String id) {
        return PlaceId.of(id)
                .flatMap(zones.tree()::byId)
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
            return PlaceId.of(text)
                    .flatMap(places::settlement)
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

    private static Rejected refused(String field, String key, Object... args) {
        return new Rejected(List.of(new FieldProblem(field, key, args)));
    }
}
