package org.suviaz.security.freezes;

import org.suviaz.geo.Bilingual;

/**
 * What freezing would do, before it is done.
 *
 * @param account the name of the account, null of a zone
 * @param zone the name of the zone, null of an account that holds nothing
 * @param closed how many accounts nobody could use any more
 * @param alone whether the caller's word is enough; else a second person of the place must confirm
 * @param forGood whether too few would be left to open it again from inside the house
 * @param frozen whether it is frozen already
 */
public record FreezePlan(
        Target target, String account, Bilingual zone, int closed, boolean alone, boolean forGood, boolean frozen) {}
