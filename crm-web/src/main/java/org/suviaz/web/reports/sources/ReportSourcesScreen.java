package org.suviaz.web.reports.sources;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.reports.Reports;
import org.suviaz.reports.SourceReport;
import org.suviaz.web.reports.frame.ReportZone;

/** Where people's data comes from. */
@Named
@RequestScoped
public class ReportSourcesScreen {

    private static final int WHOLE = 100;

    private final Reports reports;
    private final ReportZone zone;
    private SourceReport report;

    @Inject
    public ReportSourcesScreen(Reports reports, ReportZone zone) {
        this.reports = reports;
        this.zone = zone;
    }

    protected ReportSourcesScreen() {
        this(null, null);
    }

    /** Reads the numbers before anything of the page is written. */
    public void open() {
        getReport();
    }

    public SourceReport getReport() {
        if (report == null) {
            report = reports.sources(zone.getId());
        }
        return report;
    }

    /** So many of all people. */
    public String share(long people) {
        long all = getReport().people();
        return all == 0 ? "" : zone.percent((int) Math.round((double) WHOLE * people / all));
    }
}
