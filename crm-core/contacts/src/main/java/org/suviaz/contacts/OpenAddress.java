package org.suviaz.contacts;

import java.util.List;
import org.suviaz.geo.Bilingual;

/**
 * An address that the dictionary leaves open, and the people who have it.
 *
 * @param personId one of them, by whom the group is found again
 * @param isOfSettlement whether the settlement itself is not known
 * @param townId the settlement's number where it is known, else null
 * @param town the settlement where it is known, in the reader's language, else empty
 * @param written the street, or where that is not known the settlement, as typed
 * @param candidates what it may mean, the likeliest first
 */
public record OpenAddress(
        long personId,
        boolean isOfSettlement,
        Integer townId,
        String town,
        String written,
        long people,
        List<Candidate> candidates) {

    /**
     * What a text may mean.
     *
     * @param key by which it is chosen: the key of a street, or the number of a settlement
     * @param name in both spellings
     * @param where the district of a settlement; empty for a street
     */
    public record Candidate(String key, Bilingual name, Bilingual where) {}
}
