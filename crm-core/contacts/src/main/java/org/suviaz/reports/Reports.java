package org.suviaz.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.contacts.ContactLack;
import org.suviaz.contacts.ContactLacks;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.DistrictMap;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.security.scope.PeopleByZone;
import org.suviaz.security.scope.ZoneChoice;
import org.suviaz.security.scope.ZoneCounts;

/**
 * The door to numbers of people. Whoever sees the people of a zone gets them as they are; whoever may read the numbers
 * alone gets those of zones, rounded and the small ones left out. Each look is an entry of the log.
 */
@ApplicationScoped
@Transactional
public class Reports {

    /** The days of a zone's change. */
    public static final int DAYS = 30;

    private static final Set<Right> NUMBERS = Set.of(Right.SEE_PEOPLE, Right.READ_REPORTS);
    private static final Set<Right> PEOPLE = Set.of(Right.SEE_PEOPLE);

    private final Callers callers;
    private final Zones zones;
    private final ZoneViews views;
    private final ZoneCounts counts;
    private final ContactLacks lacks;
    private final ReportRepository reports;
    private final AuditLog log;

    @Inject
    Reports(
            Callers callers,
            Zones zones,
            ZoneViews views,
            ZoneCounts counts,
            ContactLacks lacks,
            ReportRepository reports,
            AuditLog log) {
        this.callers = callers;
        this.zones = zones;
        this.views = views;
        this.counts = counts;
        this.lacks = lacks;
        this.reports = reports;
        this.log = log;
    }

    protected Reports() {
        this(null, null, null, null, null, null, null);
    }

    /** Whether the caller sees more than the numbers of zones. */
    public boolean seesPeople() {
        return callers.current().may(Right.SEE_PEOPLE);
    }

    /**
     * The people of a zone, one level down; throws as {@link ZoneViews#of}.
     *
     * @param zoneId null for the caller's own
     */
    public ZoneReport byZone(Integer zoneId) {
        ZoneView view = views.of(zoneId, NUMBERS);
        Caller caller = callers.current();
        ZoneReportLines lines = new ZoneReportLines(
                zones.tree(), shown(counts.reported()), change(caller), number -> caller.may(Right.SEE_PEOPLE, number));
        ZoneReport report = lines.of(view);
        log.append(AuditKind.REPORT_SHOWN, object("zones", view), report.rows().size());
        return report;
    }

    /** The districts of the whole country that are the caller's. */
    public MapReport map() {
        ZoneView view = views.of(null, NUMBERS);
        Caller caller = callers.current();
        ShownCounts shown = shown(counts.reported());
        Map<String, Shown> districts = new LinkedHashMap<>();
        for (ZoneRow zone : zones.tree().all()) {
            boolean told = NUMBERS.stream().anyMatch(right -> caller.may(right, zone.lft()));
            if (DistrictMap.isShown(zone) && told) {
                districts.put(zone.code(), shown.of(zone));
            }
        }
        log.append(AuditKind.REPORT_SHOWN, object("map", view), districts.size());
        return new MapReport(districts);
    }

    /** People who came in and were put away; throws as {@link ZoneViews#of}. */
    public GrowthReport growth(Integer zoneId, boolean weekly) {
        ZoneView view = views.of(zoneId, PEOPLE);
        ZoneChoice within = within(zoneId);
        LocalDate today = Home.today();
        Instant since =
                GrowthReport.since(weekly, today).atStartOfDay(Home.CLOCK).toInstant();
        GrowthReport report =
                GrowthReport.of(view, weekly, today, reports.added(within, since), reports.putAway(within, since));
        log.append(
                AuditKind.REPORT_SHOWN, object("growth", view), report.steps().size());
        return report;
    }

    /** How well people are known; throws as {@link ZoneViews#of}. */
    public QualityReport quality(Integer zoneId) {
        ZoneView view = views.of(zoneId, PEOPLE);
        List<ContactLack> told =
                QualityReport.PARTS.stream().filter(lacks::isTold).toList();
        List<ContactLack> asked = new ArrayList<>(told);
        asked.add(ContactLack.OPEN_ADDRESS);
        QualityReport report = new QualityReport(view, told, lacks.byZone(zoneId, asked));
        log.append(AuditKind.REPORT_SHOWN, object("quality", view), told.size());
        return report;
    }

    /** Where the data comes from; throws as {@link ZoneViews#of}. */
    public SourceReport sources(Integer zoneId) {
        ZoneView view = views.of(zoneId, PEOPLE);
        SourceReport report = SourceReport.of(view, reports.sources(within(zoneId)));
        log.append(AuditKind.REPORT_SHOWN, object("sources", view), report.top().size());
        return report;
    }

    private ShownCounts shown(PeopleByZone people) {
        Caller caller = callers.current();
        return new ShownCounts(zones.tree(), people, number -> caller.may(Right.SEE_PEOPLE, number));
    }

    /** By the numbers of zones; nothing where no people are seen. */
    private Map<Integer, Long> change(Caller caller) {
        return caller.may(Right.SEE_PEOPLE)
                ? reports.change(
                        null,
                        Home.today().minusDays(DAYS).atStartOfDay(Home.CLOCK).toInstant())
                : Map.of();
    }

    /**
     * What narrows the caller's people to that zone.
     *
     * @throws NotThere where the caller reads nothing of it
     */
    private ZoneChoice within(Integer zoneId) {
        return zoneId == null ? null : callers.choice(zoneId);
    }

    private static String object(String report, ZoneView view) {
        return view.zone() == null ? report : report + " zone " + view.zone().id();
    }
}
