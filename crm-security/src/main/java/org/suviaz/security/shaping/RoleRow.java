package org.suviaz.security.shaping;

import org.suviaz.security.roles.Role;

/**
 * A role as its keeper sees it.
 *
 * @param holders how many accounts hold it, or would once a grant that waits is confirmed
 * @param mark changes with whatever of the role changes
 */
public record RoleRow(Role role, int holders, String mark) {}
