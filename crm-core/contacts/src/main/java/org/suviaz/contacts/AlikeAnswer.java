package org.suviaz.contacts;

/** What whoever enters somebody says of a person like that one who is there already. */
public enum AlikeAnswer {
    SAME(PairState.SAME),
    DIFFERENT(PairState.DIFFERENT),
    UNSURE(PairState.UNSURE);

    private final PairState state;

    AlikeAnswer(PairState state) {
        this.state = state;
    }

    PairState state() {
        return state;
    }
}
