package org.suviaz.contacts;

/** What of an address the dictionary leaves open; it is kept as written until somebody has looked at it. */
public enum AddressDoubt {
    SETTLEMENT_UNKNOWN,
    STREET_UNKNOWN,
    /** Several streets of the town are called so. */
    STREET_SEVERAL,
    /** Somebody has looked at it and left it as it is. */
    LEFT;

    /** Whether it still waits for somebody to look. */
    public boolean isOpen() {
        return this != LEFT;
    }
}
