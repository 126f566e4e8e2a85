package org.suviaz.web.hygiene.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.contacts.ContactLack;
import org.suviaz.hygiene.Hygiene;
import org.suviaz.hygiene.Worklist;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.reports.frame.ReportZone;

/** What wants mending about people: each number leads to the list of those of whom it is. */
@Named
@RequestScoped
public class HygieneListScreen {

    private static final int USUAL = 12;

    /** Those of which each zone below has a column: the ones that keep letters and calls from arriving. */
    private static final List<ContactLack> COLUMNS = List.of(
            ContactLack.REACH,
            ContactLack.PHONE,
            ContactLack.FULL_ADDRESS,
            ContactLack.OPEN_ADDRESS,
            ContactLack.GIVEN,
            ContactLack.OWN_REQUIRED);

    private final Hygiene hygiene;
    private final ReportZone zone;
    private final Callers callers;
    private Worklist list;

    @Inject
    public HygieneListScreen(Hygiene hygiene, ReportZone zone, Callers callers) {
        this.hygiene = hygiene;
        this.zone = zone;
        this.callers = callers;
    }

    protected HygieneListScreen() {
        this(null, null, null);
    }

    /** Reads the numbers before anything of the page is written. */
    public void open() {
        getList();
    }

    public Worklist getList() {
        if (list == null) {
            list = hygiene.of(zone.getId(), getMonths());
        }
        return list;
    }

    /** After how many people count as not touched; what our own links never say is taken for not said. */
    public int getMonths() {
        String said = zone.said("months");
        return ContactLack.months().stream()
                .filter(months -> said.equals(String.valueOf(months)))
                .findFirst()
                .orElse(USUAL);
    }

    public List<Integer> getChoices() {
        return ContactLack.months();
    }

    /** The end of an address that asks for the same months. */
    public String getMonthsToo() {
        return getMonths() == USUAL ? "" : "&months=" + getMonths();
    }

    public List<ContactLack> getColumns() {
        return COLUMNS.stream().filter(getList().lines()::contains).toList();
    }

    /** Whether the reader settles open addresses for all who wrote alike. */
    public boolean isKeeper() {
        return callers.current().may(Right.KEEP_DICTIONARY);
    }
}
