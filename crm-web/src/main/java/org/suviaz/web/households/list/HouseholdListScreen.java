package org.suviaz.web.households.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.suviaz.contacts.HouseholdPage;
import org.suviaz.contacts.Households;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;
import org.suviaz.web.frame.Words;
import org.suviaz.web.households.PickedPeople;

/** Doors behind which nobody has said yet who lives together; one post an answer. */
@Named
@RequestScoped
public class HouseholdListScreen {

    private static final String SELF = "/households/list/householdList?faces-redirect=true";

    private final Households households;
    private final Words words;
    private final Notices notices;
    private final PickedPeople picked;
    private final HttpServletRequest request;
    private HouseholdPage page;

    @Inject
    public HouseholdListScreen(
            Households households, Words words, Notices notices, PickedPeople picked, HttpServletRequest request) {
        this.households = households;
        this.words = words;
        this.notices = notices;
        this.picked = picked;
        this.request = request;
    }

    protected HouseholdListScreen() {
        this(null, null, null, null, null);
    }

    /**
     * Reads the page before anything is written.
     *
     * @throws NotThere where the caller may say of nobody with whom one lives, or reads nothing of the zone
     */
    public void open() {
        getPage();
    }

    /** Whether the way here is shown on other pages. */
    public boolean isOpen() {
        return households.maySay();
    }

    public String together() {
        long door = PickedRow.of("together");
        return said(door, picked.shown(door));
    }

    public String marked() {
        long door = PickedRow.of("marked");
        return said(door, picked.marked(door));
    }

    public String apart() {
        households.apart(picked.shown(PickedRow.of("apart")));
        notices.add("households.list.apart.done");
        return self();
    }

    public HouseholdPage getPage() {
        if (page == null) {
            page = households.page(getZone(), asked(), words.language());
        }
        return page;
    }

    /** The zone that the list is narrowed to, null for none. */
    public Integer getZone() {
        String zone = request.getParameter("zone");
        return zone == null || zone.isEmpty() ? null : AskedNumber.ofFew(zone);
    }

    private String said(long door, Set<Long> chosen) {
        households.together(picked.shown(door), chosen);
        notices.add("households.list.together.done", chosen.size());
        return self();
    }

    private String self() {
        return SELF + (getZone() == null ? "" : "&zone=" + getZone()) + "&p=" + asked();
    }

    private int asked() {
        String number = request.getParameter("p");
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }
}
