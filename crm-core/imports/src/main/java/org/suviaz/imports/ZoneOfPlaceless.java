package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/** Finds the zone that somebody chose for rows without a place, among those where that one may bring lists in. */
@Dependent
class ZoneOfPlaceless {

    private static final int LONGEST_ID = 9;

    private final Zones zones;

    @Inject
    ZoneOfPlaceless(Zones zones) {
        this.zones = zones;
    }

    /**
     * The id of the zone with that id or name, null for nothing.
     *
     * @throws Rejected at zone, where it is none of the caller's
     */
    Integer id(String said, Caller caller) {
        if (said == null || said.isBlank()) {
            return null;
        }
        List<ZoneRow> meant = meant(said.strip(), caller);
        if (meant.size() != 1) {
            String key = meant.isEmpty() ? "contacts.problem.zone.notYours" : "contacts.problem.zone.several";
            throw new Rejected(List.of(new FieldProblem("zone", key, said.strip())));
        }
        return meant.get(0).id();
    }

    private List<ZoneRow> meant(String said, Caller caller) {
        boolean number = said.length() <= LONGEST_ID && said.chars().allMatch(Character::isDigit);
        return number
                ? zones.tree().byId(Integer.parseInt(said)).stream()
                        .filter(zone -> caller.may(Right.IMPORT_PEOPLE, zone.lft()))
                        .toList()
                : zones.called(said, caller.zones(Right.IMPORT_PEOPLE));
    }
}
