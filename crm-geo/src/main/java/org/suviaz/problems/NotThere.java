package org.suviaz.problems;

/**
 * What was asked for does not exist, or is not the caller's: on purpose the two cannot be told apart. The one place that
 * answers the person notes the refusal in the log.
 */
public final class NotThere extends RuntimeException {

    private final String object;

    public NotThere() {
        this("");
    }

    /** With what the log shall say was asked for: a code such as 204396-9, never a name. */
    public NotThere(String object) {
        super(object);
        this.object = object;
    }

    /** The code of what was asked for, empty where nobody knew it. */
    public String object() {
        return object;
    }
}
