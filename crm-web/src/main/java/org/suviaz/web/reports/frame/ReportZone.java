package org.suviaz.web.reports.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.contacts.LacksByZone;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.reports.Reports;
import org.suviaz.reports.Shown;
import org.suviaz.reports.ZoneView;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Words;

/** Which zone a report is asked for, and what all reports write alike. */
@Named
@RequestScoped
public class ReportZone {

    private final HttpServletRequest request;
    private final Zones zones;
    private final Reports reports;
    private final Words words;

    @Inject
    public ReportZone(HttpServletRequest request, Zones zones, Reports reports, Words words) {
        this.request = request;
        this.zones = zones;
        this.reports = reports;
        this.words = words;
    }

    protected ReportZone() {
        this(null, null, null, null);
    }

    /**
     * The zone of the address; null where it names none.
     *
     * @throws NotThere where it is no number
     */
    public Integer getId() {
        String said = said("zone");
        return said.isEmpty() ? null : Integer.valueOf(AskedNumber.ofFew(said));
    }

    /** What the address says under that name, empty where nothing. */
    public String said(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The end of an address that asks for the same zone. */
    public String getAgain() {
        return getId() == null ? "" : "?zone=" + getId();
    }

    /** The end of a longer address that does. */
    public String getMore() {
        return getId() == null ? "" : "&zone=" + getId();
    }

    /** Whether the reader sees more than the numbers of zones. */
    public boolean isPeople() {
        return reports.seesPeople();
    }

    /** The name of the zone in view; of all of the reader's where none is. */
    public String name(ZoneView view) {
        if (view.zone() == null) {
            return words.get("reports.zone.own");
        }
        return view.zone().name().in(words.language());
    }

    /** The zones below, as readers of this language look for them. */
    public List<ZoneRow> below(ZoneView view) {
        return view.below().stream()
                .sorted(zones.tree().order(words.language()))
                .toList();
    }

    /** 1 284; ≈ 25; 0–4. */
    public String number(Shown people) {
        if (people.small()) {
            return words.of("reports.number.small", people.most());
        }
        return words.of(people.exact() ? "reports.number" : "reports.number.about", people.number());
    }

    public String number(long people) {
        return words.of("reports.number", people);
    }

    /** A part of the whole: 38 %. */
    public String percent(int percent) {
        return words.of("reports.percent", percent);
    }

    public String percent(LacksByZone.Share share) {
        return share.of() == 0 ? "—" : percent(share.percent());
    }
}
