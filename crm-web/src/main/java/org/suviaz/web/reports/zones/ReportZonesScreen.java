package org.suviaz.web.reports.zones;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.suviaz.geo.zones.Zones;
import org.suviaz.reports.Reports;
import org.suviaz.reports.ZoneReport;
import org.suviaz.web.frame.Words;
import org.suviaz.web.reports.frame.ReportZone;

/** How many people there are in each zone, one level at a time. */
@Named
@RequestScoped
public class ReportZonesScreen {

    private final Reports reports;
    private final ReportZone zone;
    private final Zones zones;
    private final Words words;
    private ZoneReport report;

    @Inject
    public ReportZonesScreen(Reports reports, ReportZone zone, Zones zones, Words words) {
        this.reports = reports;
        this.zone = zone;
        this.zones = zones;
        this.words = words;
    }

    protected ReportZonesScreen() {
        this(null, null, null, null);
    }

    /** Reads the numbers before anything of the page is written. */
    public void open() {
        getReport();
    }

    public ZoneReport getReport() {
        if (report == null) {
            report = reports.byZone(zone.getId());
        }
        return report;
    }

    public List<ZoneReport.Row> getRows() {
        return getReport().rows().stream()
                .sorted(Comparator.comparing(ZoneReport.Row::zone, zones.tree().order(words.language())))
                .toList();
    }

    /** +12 or −3; nothing where the reader is not told. */
    public String change(ZoneReport.Row row) {
        if (row.change() == null) {
            return "";
        }
        if (row.change() == 0) {
            return zone.number(0);
        }
        return words.of(row.change() > 0 ? "reports.more" : "reports.fewer", Math.abs(row.change()));
    }
}
