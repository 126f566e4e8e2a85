package org.suviaz.security.roles;

/** How much of a field somebody gets; each one more than the one before. */
public enum FieldAccess {
    HIDDEN,
    /** That it is there, and too little of it to use. */
    MASKED,
    VISIBLE,
    EDITABLE;

    public boolean atLeast(FieldAccess wanted) {
        return compareTo(wanted) >= 0;
    }

    public FieldAccess or(FieldAccess other) {
        return atLeast(other) ? this : other;
    }

    public FieldAccess butAtMost(FieldAccess most) {
        return atLeast(most) ? most : this;
    }
}
