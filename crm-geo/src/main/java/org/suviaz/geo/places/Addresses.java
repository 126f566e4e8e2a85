package org.suviaz.geo.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;

/**
 * The door to written addresses: takes them apart, in either language and in Latin letters, and says of each part how
 * sure it is. Nothing that was written is lost, and nothing is called sure that could mean something else.
 */
@ApplicationScoped
public class Addresses {

    private record Known(ZoneTree tree, Areas areas) {}

    private final Places places;
    private final Zones zones;
    private volatile Known known;

    /** For tests beside the container too. */
    @Inject
    public Addresses(Places places, Zones zones) {
        this.places = places;
        this.zones = zones;
    }

    protected Addresses() {
        this(null, null);
    }

    /** Harmless for any text; of one that is longer than any address nothing is read. */
    public ResolvedAddress resolve(AddressText text) {
        ZoneTree tree = zones.tree();
        return new AddressReader(text, areas(tree), new SettlementSearch(places, tree, text), places).read();
    }

    /** The same of the text of a street alone, in a settlement that is known. */
    public Part<Street> street(int settlementId, String text) {
        return resolve(AddressText.columns("", text, "", "").inTown(settlementId))
                .street();
    }

    /** The tree is replaced as a whole where a branch is added, and then this is too. */
    private Areas areas(ZoneTree tree) {
        Known current = known;
        if (current == null || current.tree() != tree) {
            current = new Known(tree, new Areas(tree));
            known = current;
        }
        return current.areas();
    }
}
