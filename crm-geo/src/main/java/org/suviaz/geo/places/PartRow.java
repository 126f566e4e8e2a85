package org.suviaz.geo.places;

import org.suviaz.geo.Bilingual;

/**
 * A part of a branch.
 *
 * @param street the short forms of its name; both empty where the part is the whole settlement
 * @param givenUp whether it was removed, and only its people may still be in the branch
 */
public record PartRow(int id, int zoneId, int settlementId, Bilingual street, Houses houses, boolean givenUp) {

    public boolean wholeSettlement() {
        return street.be().isEmpty() && street.ru().isEmpty();
    }

    /** Whether some address lies in both. */
    boolean meets(PartRow other, boolean sameStreet) {
        return settlementId == other.settlementId
                && (wholeSettlement() || other.wholeSettlement() || sameStreet && houses.meet(other.houses));
    }
}
