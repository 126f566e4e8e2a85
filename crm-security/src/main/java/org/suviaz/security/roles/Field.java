package org.suviaz.security.roles;

/** What a role may let one see of a person beside the name, each apart from the others. */
public enum Field {
    PHONE,
    EMAIL,
    /** Street, house, flat and postal code; the settlement goes with the zone. */
    ADDRESS,
    BIRTH,
    NOTE
}
