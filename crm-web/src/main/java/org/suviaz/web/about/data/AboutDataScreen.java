package org.suviaz.web.about.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.geo.data.EditionRow;
import org.suviaz.geo.data.Editions;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.data.SureCount;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.Zones;

/** Where the names come from: every file with its licence and edition, and how sure the names are. */
@Named
@RequestScoped
public class AboutDataScreen {

    private final Editions editions;
    private final Zones zones;
    private List<SureCount> counts;

    @Inject
    public AboutDataScreen(Editions editions, Zones zones) {
        this.editions = editions;
        this.zones = zones;
    }

    protected AboutDataScreen() {
        this(null, null);
    }

    public List<EditionRow> getFiles() {
        return editions.newest();
    }

    /** How many zones came with the data; branches are the organisation's own. */
    public long getZones() {
        return zones.tree().all().stream()
                .filter(zone -> zone.kind() != ZoneKind.BRANCH)
                .count();
    }

    /** Zones are loaded by themselves, from a file that is part of the archive alone. */
    public String getZoneFile() {
        return "zones.tsv";
    }

    public String getZoneLicence() {
        return "ODbL 1.0";
    }

    public List<EntryKind> getKinds() {
        return List.of(EntryKind.values());
    }

    /** How many entries of that kind there are by how sure they are, from the surest down. */
    public List<SureCount> counts(EntryKind kind) {
        if (counts == null) {
            counts = editions.counts();
        }
        return counts.stream().filter(one -> one.kind() == kind).toList();
    }

    public long sum(EntryKind kind) {
        return counts(kind).stream().mapToLong(SureCount::count).sum();
    }
}
