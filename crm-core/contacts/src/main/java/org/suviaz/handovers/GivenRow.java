package org.suviaz.handovers;

import java.time.Instant;
import org.suviaz.geo.Bilingual;

/**
 * Somebody whom a zone of the reader offered.
 *
 * @param id of the offer
 * @param contactId null where the person is not there for the reader any more
 * @param name empty as well there
 * @param zone to which one
 * @param closedAt null while it is open
 * @param till the moment at which the open offer ends by itself
 */
public record GivenRow(
        long id,
        Long contactId,
        String name,
        Bilingual zone,
        Instant since,
        HandOverState state,
        Instant closedAt,
        Instant till) {

    public boolean open() {
        return state == HandOverState.OPEN;
    }
}
