package org.suviaz.web.start.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.handovers.HandOverLists;
import org.suviaz.security.scope.Side;

/** How many people other zones offer to the reader's, for those who can receive any. */
@Named
@RequestScoped
public class OfferedFigure {

    private final HandOverLists offers;
    private Long count;

    @Inject
    public OfferedFigure(HandOverLists offers) {
        this.offers = offers;
    }

    protected OfferedFigure() {
        this(null);
    }

    public boolean isShown() {
        return offers.acts(Side.TO);
    }

    public long getCount() {
        if (count == null) {
            count = offers.countReceived();
        }
        return count;
    }
}
