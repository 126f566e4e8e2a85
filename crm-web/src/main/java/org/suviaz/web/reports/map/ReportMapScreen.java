package org.suviaz.web.reports.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.reports.MapReport;
import org.suviaz.reports.Reports;
import org.suviaz.reports.Shown;
import org.suviaz.web.frame.Words;

/** The districts as a picture, and beside it the same numbers as a table. */
@Named
@RequestScoped
public class ReportMapScreen {

    private final Reports reports;
    private final Zones zones;
    private final Words words;
    private MapReport report;

    @Inject
    public ReportMapScreen(Reports reports, Zones zones, Words words) {
        this.reports = reports;
        this.zones = zones;
        this.words = words;
    }

    protected ReportMapScreen() {
        this(null, null, null);
    }

    /** Reads the numbers before anything of the page is written. */
    public void open() {
        getReport();
    }

    public MapReport getReport() {
        if (report == null) {
            report = reports.map();
        }
        return report;
    }

    /** Whether anything is rounded. */
    public boolean isAbout() {
        return getReport().districts().values().stream().anyMatch(people -> !people.exact());
    }

    /** The districts with people in them, by name; those without are many and say nothing. */
    public List<ZoneRow> getRows() {
        return zones.tree().all().stream()
                .filter(zone -> people(zone) != null)
                .filter(zone -> !people(zone).exact() || people(zone).number() > 0)
                .sorted(zones.tree().order(words.language()))
                .toList();
    }

    public Shown people(ZoneRow zone) {
        return getReport().districts().get(zone.code());
    }
}
