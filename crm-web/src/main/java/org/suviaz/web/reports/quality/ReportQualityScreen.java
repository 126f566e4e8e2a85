package org.suviaz.web.reports.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.reports.QualityReport;
import org.suviaz.reports.Reports;
import org.suviaz.web.reports.frame.ReportZone;

/** Of how many people what is known, in all and zone by zone. */
@Named
@RequestScoped
public class ReportQualityScreen {

    private final Reports reports;
    private final ReportZone zone;
    private QualityReport report;

    @Inject
    public ReportQualityScreen(Reports reports, ReportZone zone) {
        this.reports = reports;
        this.zone = zone;
    }

    protected ReportQualityScreen() {
        this(null, null);
    }

    /** Reads the numbers before anything of the page is written. */
    public void open() {
        getReport();
    }

    public QualityReport getReport() {
        if (report == null) {
            report = reports.quality(zone.getId());
        }
        return report;
    }
}
