package org.suviaz.web.mailings.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Zones that are offered together, such as an oblast with its districts, and those of them that were ticked. */
public class ZoneGroup {

    private final String name;
    private final Map<String, String> keysByName;
    private final boolean alone;
    private List<String> chosen = new ArrayList<>();

    ZoneGroup(String name, Map<String, String> keysByName, boolean alone) {
        this.name = name;
        this.keysByName = keysByName;
        this.alone = alone;
    }

    public String getName() {
        return name;
    }

    /** The keys of the zones by their names, in the order of the tree. */
    public Map<String, String> getZones() {
        return keysByName;
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
