package org.suviaz.geo.places;

import java.util.List;
import java.util.Optional;

/**
 * One part of an address: the text that speaks of it, and what that text may mean. An unknown part is its text alone.
 *
 * @param written as typed, without the parts around it; empty where nothing was written and the rest tells it
 * @param candidates one where sure, none where unknown; where several, the likeliest first, and even a single one is
 *     then a question
 * @param guessed whether no name fits the text as it stands, so that the candidates are merely what it may have meant
 */
public record Part<T>(String written, Certainty certainty, List<T> candidates, boolean guessed) {

    public Part {
        candidates = List.copyOf(candidates);
    }

    static <T> Part<T> none() {
        return unknown("");
    }

    static <T> Part<T> unknown(String written) {
        return new Part<>(written, Certainty.UNKNOWN, List.of(), false);
    }

    static <T> Part<T> sure(String written, T meant) {
        return new Part<>(written, Certainty.SURE, List.of(meant), false);
    }

    static <T> Part<T> of(String written, Match<T> match) {
        return new Part<>(written, match.certainty(), match.candidates(), false);
    }

    /** What the text does not say but may have meant to say; unknown where that is nothing. */
    static <T> Part<T> guessed(String written, List<T> likely) {
        return likely.isEmpty() ? unknown(written) : new Part<>(written, Certainty.SEVERAL, likely, true);
    }

    /** The candidates as a question, whatever their number. */
    static <T> Part<T> asked(String written, List<T> candidates) {
        return candidates.isEmpty() ? unknown(written) : new Part<>(written, Certainty.SEVERAL, candidates, false);
    }

    /** What is meant, if there is no doubt. */
    public Optional<T> sure() {
        return certainty == Certainty.SURE ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Whether there is something, sure or not. */
    public boolean isThere() {
        return !written.isEmpty() || !candidates.isEmpty();
    }
}
