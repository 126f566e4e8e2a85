package org.suviaz.geo.places;

import java.util.List;
import java.util.Optional;

/**
 * What a text may have named.
 *
 * @param candidates one where sure, none where unknown; where several mostly two or more, and one where the text
 *     speaks against it
 */
public record Match<T>(Certainty certainty, List<T> candidates) {

    public Match {
        candidates = List.copyOf(candidates);
    }

    static <T> Match<T> of(List<T> candidates) {
        return new Match<>(
                switch (candidates.size()) {
                    case 0 -> Certainty.UNKNOWN;
                    case 1 -> Certainty.SURE;
                    default -> Certainty.SEVERAL;
                },
                candidates);
    }

    /** The one place that was named, if there is no doubt. */
    public Optional<T> sure() {
        return certainty == Certainty.SURE ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
