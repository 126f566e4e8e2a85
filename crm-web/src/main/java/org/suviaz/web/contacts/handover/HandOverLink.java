package org.suviaz.web.contacts.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.handovers.Handovers;

/** Whether the way to handing a person over is shown on other pages. */
@Named
@RequestScoped
public class HandOverLink {

    private final Handovers handovers;

    @Inject
    public HandOverLink(Handovers handovers) {
        this.handovers = handovers;
    }

    protected HandOverLink() {
        this(null);
    }

    public boolean of(long contactId) {
        return handovers.mayOffer(contactId);
    }
}
