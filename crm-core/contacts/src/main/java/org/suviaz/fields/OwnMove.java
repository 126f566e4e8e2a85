package org.suviaz.fields;

/**
 * Where values are to go: all of one field into another, or everybody who has one choice to another of the same field.
 *
 * @param choice the number of the choice that goes, null where all of the field does
 * @param instead the number of the choice that comes in its place, null as well
 */
public record OwnMove(long id, OwnField from, OwnField to, Integer choice, Integer instead) {

    /** Whether one choice takes the place of another. */
    public boolean ofChoice() {
        return choice != null;
    }
}
