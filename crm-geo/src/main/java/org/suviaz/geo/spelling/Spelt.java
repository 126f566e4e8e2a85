package org.suviaz.geo.spelling;

import java.util.Optional;

/** A name as the other language spells it, and how sure that is. */
public record Spelt(String text, Sureness how) {

    /** Whether it may stand where nobody looks at it again, on a letter or a list. */
    public boolean sure() {
        return how != Sureness.GUESSED;
    }

    /** The text where it is sure. */
    public Optional<String> ifSure() {
        return sure() ? Optional.of(text) : Optional.empty();
    }

    Spelt atMost(Sureness limit) {
        return new Spelt(text, how.and(limit));
    }
}
