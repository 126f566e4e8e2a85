package org.suviaz.security.shaping;

import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;

/** So much of a field, for a sentence about what a role is to give. */
public record FieldGain(Field field, FieldAccess access) {}
