package org.suviaz.web.mailings.list;

import java.util.ArrayList;
import java.util.List;

/** Zones that are offered together, such as an oblast with its districts, and those of them that were ticked. */
public class ZoneGroup {

    /**
     * A zone that can be ticked.
     *
     * @param label its name, set in as deep as it lies
     */
    public record Zone(String key, String label) {}

    private final String name;
    private final List<Zone> zones;
    private final boolean alone;
    private List<String> chosen = new ArrayList<>();

    ZoneGroup(String name, List<Zone> zones, boolean alone) {
        this.name = name;
        this.zones = List.copyOf(zones);
        this.alone = alone;
    }

    public String getName() {
        return name;
    }

    /** In the order of the tree. */
    public List<Zone> getZones() {
        return zones;
    }

    /** Whether the group is shown unfolded. */
    public boolean isOpen() {
        return alone || !chosen.isEmpty();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> keys) {
        chosen = new ArrayList<>(keys);
    }
}
