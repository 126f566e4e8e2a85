package org.suviaz.security.accounts;

import java.time.LocalDate;
import org.suviaz.geo.Bilingual;
import org.suviaz.security.roles.Role;

/** A role in a zone; the last day is null where there is none. */
public record GrantRow(int id, Role role, int zoneId, Bilingual zone, LocalDate till) {}
