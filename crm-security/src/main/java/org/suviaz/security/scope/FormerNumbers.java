package org.suviaz.security.scope;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.geo.zones.FormerSpan;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;

/**
 * Frees the numbers that moved and removed branches left behind. Only a start can: a save that began before the move may
 * write the old number after it, and at a start none is at work any more.
 */
@ApplicationScoped
class FormerNumbers {

    private final FormerSweep sweep;
    private final Zones zones;
    private final Callers callers;

    @Inject
    FormerNumbers(FormerSweep sweep, Zones zones, Callers callers) {
        this.sweep = sweep;
        this.zones = zones;
        this.callers = callers;
    }

    protected FormerNumbers() {
        this(null, null, null);
    }

    /** The last rows first, in one transaction; the numbers are free once it has committed. */
    void begin(@Observes @Priority(120) Startup started) {
        ZoneTree tree = zones.tree();
        List<FormerSpan> emptied =
                tree.formers().stream().filter(FormerSpan::emptied).toList();
        if (!emptied.isEmpty()) {
            callers.as(Callers.HOUSE, () -> {
                sweep.sweep(emptied, tree);
                return null;
            });
            zones.release(emptied.stream().map(FormerSpan::id).toList());
        }
    }
}
