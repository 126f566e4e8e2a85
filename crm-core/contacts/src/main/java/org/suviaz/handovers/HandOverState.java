package org.suviaz.handovers;

import java.util.Set;
import org.suviaz.security.scope.Side;

/** How far the offer of a person is; all but the first are for good. */
public enum HandOverState {
    OPEN(Side.FROM),
    ACCEPTED(Side.TO),
    DECLINED(Side.TO),
    TAKEN_BACK(Side.FROM),
    /** Its time was over, or the person was put away, moved otherwise, or offered by somebody who may not any more. */
    ENDED(Side.FROM, Side.TO);

    private final Set<Side> saidBy;

    HandOverState(Side... saidBy) {
        this.saidBy = Set.of(saidBy);
    }

    /** The sides that may bring an offer there. */
    Set<Side> saidBy() {
        return saidBy;
    }
}
