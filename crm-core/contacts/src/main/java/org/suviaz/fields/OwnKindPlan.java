package org.suviaz.fields;

/**
 * What would become of a field if it were of another kind.
 *
 * @param to as it would be, without a number
 * @param people how many have something in it
 * @param readable how many of them have what the new kind could take
 */
public record OwnKindPlan(OwnField from, OwnField to, long people, long readable) {

    /** How many would find what they have in the retired field alone. */
    public long left() {
        return people - readable;
    }
}
