package org.suviaz.geo.data;

import java.time.Instant;
import org.suviaz.geo.Bilingual;

/**
 * Who wrote which name over an entry, and when; an ended one was replaced or taken back.
 *
 * @param endedAt null while it is in force
 */
public record CorrectionRow(
        Bilingual name, String note, String madeBy, Instant madeAt, String endedBy, Instant endedAt) {}
