package org.suviaz.mailings;

/** What may be not right about a letter that is sent all the same; whoever sends it can look at these people first. */
public enum Doubt {
    /** It greets without a name. */
    PLAIN,

    /** The name stands in the other language's spelling, since this one's is a guess. */
    NAME
}
