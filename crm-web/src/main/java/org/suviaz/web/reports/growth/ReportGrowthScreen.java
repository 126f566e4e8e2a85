package org.suviaz.web.reports.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.suviaz.reports.GrowthReport;
import org.suviaz.reports.Reports;
import org.suviaz.web.reports.frame.ReportZone;

/** How many people came in and were put away, by week or by month. */
@Named
@RequestScoped
public class ReportGrowthScreen {

    private static final String MONTH = "month";

    private final Reports reports;
    private final ReportZone zone;
    private GrowthReport report;

    @Inject
    public ReportGrowthScreen(Reports reports, ReportZone zone) {
        this.reports = reports;
        this.zone = zone;
    }

    protected ReportGrowthScreen() {
        this(null, null);
    }

    /** Reads the numbers before anything of the page is written. */
    public void open() {
        getReport();
    }

    public GrowthReport getReport() {
        if (report == null) {
            report = reports.growth(zone.getId(), !isMonthly());
        }
        return report;
    }

    public boolean isMonthly() {
        return MONTH.equals(zone.said("by"));
    }

    /** The end of an address that asks for the same steps. */
    public String getBy() {
        return isMonthly() ? "&by=" + MONTH : "";
    }

    /** The newest first. */
    public List<GrowthReport.Step> getSteps() {
        List<GrowthReport.Step> steps = new ArrayList<>(getReport().steps());
        Collections.reverse(steps);
        return steps;
    }
}
