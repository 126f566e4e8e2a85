package org.suviaz.geo.zones;

import org.suviaz.geo.Bilingual;

/**
 * One zone as everybody outside sees it.
 *
 * @param id the key in the database
 * @param code the stable name across editions of the data: "BY", "BY-BR", a SOATO number, "city-brest", "branch-7"
 * @param parentId the zone that holds this one, null for the country alone
 * @param name never empty in either spelling
 * @param lft this zone's own number, which people of the zone carry; changes where a branch is moved, and then alone
 * @param rgt the last number that lies in this zone
 * @param depth 0 for the country
 */
public record ZoneRow(
        int id, String code, Integer parentId, ZoneKind kind, Bilingual name, int lft, int rgt, int depth) {

    /** All its numbers. */
    public Span span() {
        return new Span(lft, rgt);
    }

    /** Whether the zone of that number is this one or lies in it. */
    public boolean holds(int number) {
        return lft <= number && number <= rgt;
    }

    /** Whether some place lies in both: one of them is the other, or holds it. */
    public boolean meets(ZoneRow other) {
        return holds(other.lft) || other.holds(lft);
    }
}
