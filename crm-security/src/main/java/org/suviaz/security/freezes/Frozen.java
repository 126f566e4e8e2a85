package org.suviaz.security.freezes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.geo.zones.Zones;

/** Says what is frozen, read anew for whoever asks: a freeze counts from the next request on. */
@ApplicationScoped
public class Frozen {

    private final FreezeRepository freezes;
    private final Zones zones;

    @Inject
    Frozen(FreezeRepository freezes, Zones zones) {
        this.freezes = freezes;
        this.zones = zones;
    }

    protected Frozen() {
        this(null, null);
    }

    public Frost now() {
        List<Target> targets = freezes.open().stream().map(Freeze::target).toList();
        Set<Integer> accounts = targets.stream()
                .filter(target -> !target.whole())
                .map(Target::id)
                .collect(Collectors.toSet());
        return new Frost(
                accounts,
                targets.stream()
                        .filter(Target::whole)
                        .flatMap(target -> zones.tree().byId(target.id()).stream())
                        .toList());
    }
}
