package org.suviaz.security.accounts;

import java.time.LocalDate;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Role;

/**
 * What would come of a grant, before anything is saved.
 *
 * @param till null for no last day
 * @param people how many people its holder would find, null where the asker is not told how many there are
 * @param samples whether the asker sees these people and may be shown some as the holder would see them
 */
public record GrantPreview(Role role, ZoneRow zone, LocalDate till, GrantWay way, Long people, boolean samples) {}
