package org.suviaz.web.reports.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.suviaz.problems.NotThere;
import org.suviaz.reports.Bar;
import org.suviaz.reports.BarPicture;
import org.suviaz.reports.GrowthPicture;
import org.suviaz.reports.MapPicture;
import org.suviaz.reports.QualityReport;
import org.suviaz.reports.Reports;
import org.suviaz.reports.SourceReport;
import org.suviaz.reports.ZoneReport;
import org.suviaz.web.frame.Times;
import org.suviaz.web.frame.Words;
import org.suviaz.web.reports.frame.ReportZone;

/** Draws what a report's table says, with the reader's words. */
@RequestScoped
public class Drawing {

    private static final int MOST_BARS = 24;
    private static final int WHOLE = 100;

    private final Reports reports;
    private final ReportZone zone;
    private final Words words;
    private final Times times;

    @Inject
    public Drawing(Reports reports, ReportZone zone, Words words, Times times) {
        this.reports = reports;
        this.zone = zone;
        this.words = words;
        this.times = times;
    }

    protected Drawing() {
        this(null, null, null, null);
    }

    /**
     * The picture of that name for the zone of the request.
     *
     * @throws NotThere where there is none of that name, or the report is not for the reader
     */
    byte[] of(String name) {
        return switch (name) {
            case "zones" -> zones();
            case "map" -> MapPicture.of(reports.map(), zone::number);
            case "growth" -> growth();
            case "quality" -> quality();
            case "sources" -> sources();
            default -> throw new NotThere();
        };
    }

    private byte[] zones() {
        List<Bar> bars = reports.byZone(zone.getId()).rows().stream()
                .sorted(Comparator.comparingLong(
                                (ZoneReport.Row row) -> row.people().number())
                        .reversed())
                .limit(MOST_BARS)
                .map(row -> new Bar(
                        row.zone().name().in(words.language()), row.people().number(), zone.number(row.people())))
                .toList();
        return BarPicture.of(bars, longest(bars));
    }

    private byte[] growth() {
        return GrowthPicture.of(
                reports.growth(zone.getId(), !"month".equals(zone.said("by"))),
                words.get("reports.growth.added"),
                words.get("reports.growth.putAway"),
                times::day,
                zone::number);
    }

    private byte[] quality() {
        QualityReport report = reports.quality(zone.getId());
        List<Bar> bars = report.parts().stream()
                .map(part -> new Bar(
                        words.get("reports.known." + part),
                        report.known(part).percent(),
                        zone.percent(report.known(part))))
                .toList();
        return BarPicture.of(bars, WHOLE);
    }

    private byte[] sources() {
        SourceReport report = reports.sources(zone.getId());
        List<Bar> bars = new ArrayList<>();
        report.top().forEach(row -> bars.add(bar(row.source(), row.people())));
        if (report.rest() > 0) {
            bars.add(bar(words.of("reports.sources.rest", report.rest()), report.restPeople()));
        }
        bars.add(bar(words.get("reports.sources.without"), report.without()));
        return BarPicture.of(bars, longest(bars));
    }

    private Bar bar(String label, long people) {
        return new Bar(label, people, zone.number(people));
    }

    private static long longest(List<Bar> bars) {
        return bars.stream().mapToLong(Bar::value).max().orElse(0);
    }
}
