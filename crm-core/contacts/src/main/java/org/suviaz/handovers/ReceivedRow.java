package org.suviaz.handovers;

import java.time.Instant;
import org.suviaz.geo.Bilingual;

/**
 * Somebody who is offered to a zone of the reader: no more than this is known there before.
 *
 * @param id of the offer; of the person there is none
 * @param zone to which of the reader's zones
 * @param till the moment at which the offer ends by itself
 */
public record ReceivedRow(long id, String name, String town, Bilingual zone, Instant since, Instant till) {}
