package org.suviaz.security.freezes;

import java.time.Instant;
import org.suviaz.geo.Bilingual;

/**
 * What is frozen, as those see it who have to do with it.
 *
 * @param account the name of the account, null of a zone
 * @param zone the name of the zone: the frozen one, or the first in which the account holds a role; null of none
 * @param second who confirmed it, null where one was enough
 * @param mine whether the caller may ask for its end
 */
public record FreezeRow(
        Target target, String account, Bilingual zone, Instant since, String by, String second, boolean mine) {}
