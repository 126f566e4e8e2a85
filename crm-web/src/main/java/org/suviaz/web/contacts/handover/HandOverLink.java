package org.suviaz.web.contacts.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.suviaz.handovers.Handovers;

/** Whether the way to handing a person over is shown on other pages. */
@Named
@RequestScoped
public class HandOverLink {

    private final Handovers handovers;
    private final Map<Long, Boolean> asked = new HashMap<>();

    @Inject
    public HandOverLink(Handovers handovers) {
        this.handovers = handovers;
    }

    protected HandOverLink() {
        this(null);
    }

    public boolean of(long contactId) {
        return asked.computeIfAbsent(contactId, handovers::mayOffer);
    }
}
