package org.suviaz.geo.places;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.data.DictionaryChanged;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;

/**
 * The door to which streets, houses and villages a branch is made of, so that a person's branch follows from the address.
 * Everybody reads it from memory; who may draw is asked by whoever calls.
 */
@ApplicationScoped
public class BranchMap {

    private final Places places;
    private final Zones zones;
    private final PartLedger ledger;
    private volatile PartBook book;

    @Inject
    BranchMap(Places places, Zones zones, PartLedger ledger) {
        this.places = places;
        this.zones = zones;
        this.ledger = ledger;
    }

    protected BranchMap() {
        this(null, null, null);
    }

    void start(@Observes @Priority(160) Startup startup) {
        reload();
    }

    /** After the places themselves: the keys of streets follow from their names. */
    void refresh(@Observes @Priority(3000) DictionaryChanged change) {
        if (change.touches(EntryKind.STREET)) {
            reload();
        }
    }

    /**
     * The branch to which that address was drawn; none where it was to no branch of the settlement's own zone.
     *
     * @param streetKey as {@link Street#key}, empty where no street is known
     * @param house as written
     */
    public Optional<Integer> branch(int settlementId, String streetKey, String house) {
        PartBook known = book();
        if (known.inForce().isEmpty()) {
            return Optional.empty();
        }
        ZoneTree tree = zones.tree();
        Optional<ZoneRow> town = places.settlement(settlementId).flatMap(place -> tree.byId(place.zoneId()));
        return town.map(own -> known.zone(settlementId, streetKey, house, part -> tree.byId(part.zoneId())
                .filter(zone -> own.holds(zone.lft()))
                .map(ZoneRow::depth)
                .orElse(-1)));
    }

    /** The parts of a branch in the order in which they were drawn, those given up too. */
    public List<PartRow> parts(int zoneId) {
        return book().of(zoneId);
    }

    /** The key of a part's street, empty where it is a whole settlement. */
    public String streetKey(PartRow part) {
        return book().key(part);
    }

    /** The keys of the streets of a settlement of which any branch has, or had, a part. */
    public Set<String> streetKeys(int settlementId) {
        return book().keysIn(settlementId);
    }

    /**
     * Draws parts, one a line, such as "Савецкая 1–45 няцотны"; the good lines are saved.
     *
     * @param settlement its name, as somebody typed it
     * @param lines none for the whole settlement
     * @return the lines that name no part, each with its reason
     * @throws org.suviaz.problems.Rejected at settlement, where no one settlement is meant, or it is drawn already; at
     *     streets, where there are more than 500 lines
     */
    public synchronized List<BadLine> add(int zoneId, String settlement, List<String> lines) {
        ZoneRow branch = zones.tree().byId(zoneId).orElseThrow(NotThere::new);
        PartDrawing drawing = new PartDrawing(places, zones.tree(), book(), branch, settlement);
        if (lines.isEmpty()) {
            drawing.addWhole();
        } else {
            drawing.add(lines);
        }
        ledger.add(drawing.parts());
        reload();
        return drawing.bad();
    }

    /** Gives a part up; it is kept, without force, until {@link #forgetGivenUp}. */
    public synchronized void giveUp(int zoneId, int partId) {
        ledger.giveUp(zoneId, partId);
        reload();
    }

    /** Nobody is to be moved any more for the parts that the branch gave up. */
    public synchronized void forgetGivenUp(int zoneId) {
        ledger.forgetGivenUp(zoneId);
        reload();
    }

    /** The branch is gone, and all its parts with it. */
    public synchronized void forgetAll(int zoneId) {
        ledger.forgetAll(zoneId);
        reload();
    }

    private synchronized void reload() {
        List<PartRow> all = ledger.all();
        Map<Integer, String> keys = new HashMap<>();
        all.stream().filter(part -> !part.wholeSettlement()).forEach(part -> keys.put(part.id(), key(places, part)));
        book = new PartBook(all, keys);
    }

    static String key(Places places, PartRow part) {
        String name = part.street().ru().isEmpty()
                ? part.street().be()
                : part.street().ru();
        return places.street(part.settlementId(), name)
                .sure()
                .orElseGet(() -> Street.written(name))
                .key();
    }

    private PartBook book() {
        if (book == null) {
            reload();
        }
        return book;
    }
}
