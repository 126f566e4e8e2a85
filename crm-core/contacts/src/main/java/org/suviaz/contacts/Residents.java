package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.suviaz.geo.places.BranchMap;
import org.suviaz.geo.places.PartRow;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Callers;

/**
 * The door to those whose address says one branch and whose zone says another. Who was put into another branch by hand
 * stays there: only people of the town itself come, and only those of given up parts go.
 */
@ApplicationScoped
@Transactional
public class Residents {

    private final ResidentRepository residents;
    private final ContactRepository contacts;
    private final ContactKeeper keeper;
    private final NameKeys keys;
    private final BranchMap map;
    private final Places places;
    private final Zones zones;
    private final Callers callers;

    @Inject
    Residents(
            ResidentRepository residents,
            ContactRepository contacts,
            ContactKeeper keeper,
            NameKeys keys,
            BranchMap map,
            Places places,
            Zones zones,
            Callers callers) {
        this.residents = residents;
        this.contacts = contacts;
        this.keeper = keeper;
        this.keys = keys;
        this.map = map;
        this.places = places;
        this.zones = zones;
        this.callers = callers;
    }

    protected Residents() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The zones of the settlements of which the branch has, or had, parts. */
    public List<ZoneRow> towns(ZoneRow branch) {
        return map.parts(branch.id()).stream()
                .flatMap(part -> town(part).stream())
                .distinct()
                .toList();
    }

    /** How many live in the branch by their address, and are in no branch. */
    public long countComing(ZoneRow branch) {
        return coming(branch).size();
    }

    /** How many are in the branch, and live in a part that it gave up. */
    public long countLeaving(ZoneRow branch) {
        return leaving(branch).size();
    }

    /** Moves some of both where they belong, each as by a form: through the guard, and with an entry of the journal. */
    public int moveSome(ZoneRow branch, int most) {
        List<Move> moves = Stream.concat(coming(branch).stream(), leaving(branch).stream())
                .limit(most)
                .toList();
        int moved = 0;
        for (Move move : moves) {
            Optional<Contact> person = residents.free(move.person());
            person.ifPresent(one -> keeper.moveTo(
                    one, move.to(), Because.of(callers.current().accountName(), ChangeCause.BRANCH, null)));
            moved += person.isPresent() ? 1 : 0;
        }
        contacts.flushAndForget();
        return moved;
    }

    private List<Move> coming(ZoneRow branch) {
        List<Move> moves = new ArrayList<>();
        for (int settlement : settlements(branch, false)) {
            Map<Integer, String> streets = streets(settlement);
            town(settlement).ifPresent(town -> among(branch, settlement, town, false).stream()
                    .filter(lives -> home(settlement, streets, lives)
                            .filter(branch::equals)
                            .isPresent())
                    .forEach(lives -> moves.add(new Move(lives.person(), branch))));
        }
        return moves;
    }

    private List<Move> leaving(ZoneRow branch) {
        List<Move> moves = new ArrayList<>();
        for (int settlement : settlements(branch, true)) {
            Map<Integer, String> streets = streets(settlement);
            town(settlement).ifPresent(town -> {
                for (ResidentRepository.Resident lives : among(branch, settlement, branch, true)) {
                    ZoneRow home = home(settlement, streets, lives).orElse(town);
                    if (home.id() != branch.id() && inGivenUp(branch, settlement, lives)) {
                        moves.add(new Move(lives.person(), home));
                    }
                }
            });
        }
        return moves;
    }

    private Set<Integer> settlements(ZoneRow branch, boolean givenUp) {
        Set<Integer> found = new TreeSet<>();
        map.parts(branch.id()).stream()
                .filter(part -> part.givenUp() == givenUp)
                .forEach(part -> found.add(part.settlementId()));
        return found;
    }

    /** The people of a zone who live in that settlement, in the streets of those parts of the branch. */
    private List<ResidentRepository.Resident> among(ZoneRow branch, int settlement, ZoneRow zone, boolean givenUp) {
        List<PartRow> parts = map.parts(branch.id()).stream()
                .filter(part -> part.settlementId() == settlement && part.givenUp() == givenUp)
                .toList();
        boolean everywhere = parts.stream().anyMatch(PartRow::wholeSettlement);
        List<Integer> streets = parts.stream()
                .filter(part -> !part.wholeSettlement())
                .map(part -> number(map.streetKey(part)))
                .toList();
        return residents.living(
                settlement,
                zone.id(),
                everywhere ? null : streets,
                callers.choice(zone.id()),
                callers.current().choosingBy(Field.ADDRESS));
    }

    private boolean inGivenUp(ZoneRow branch, int settlement, ResidentRepository.Resident lives) {
        return map.parts(branch.id()).stream()
                .filter(part -> part.givenUp() && part.settlementId() == settlement)
                .anyMatch(part -> part.wholeSettlement()
                        || number(map.streetKey(part)).equals(lives.street())
                                && part.houses().hold(lives.house()));
    }

    /** The keys of the settlement's drawn streets by their numbers. */
    private Map<Integer, String> streets(int settlement) {
        Map<Integer, String> found = new HashMap<>();
        map.streetKeys(settlement).forEach(key -> found.put(number(key), key));
        return found;
    }

    /** The branch to which the address was drawn. */
    private Optional<ZoneRow> home(int settlement, Map<Integer, String> streets, ResidentRepository.Resident lives) {
        return map.branch(settlement, streets.getOrDefault(lives.street(), ""), lives.house())
                .flatMap(zones.tree()::byId);
    }

    private Optional<ZoneRow> town(PartRow part) {
        return town(part.settlementId());
    }

    private Optional<ZoneRow> town(int settlement) {
        return places.settlement(settlement).flatMap(place -> zones.tree().byId(place.zoneId()));
    }

    private Integer number(String streetKey) {
        return keys.number(KeyKind.STREET, streetKey);
    }

    /** Somebody, and where that one belongs. */
    private record Move(long person, ZoneRow to) {}
}
