package org.suviaz.security.scope;

import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Role;

/** A role that an account holds today in a zone and everything below it. */
public record GrantedRole(Role role, ZoneRow zone) {}
