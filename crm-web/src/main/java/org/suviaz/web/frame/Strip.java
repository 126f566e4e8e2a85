package org.suviaz.web.frame;

import static org.suviaz.security.roles.Right.ADD_PEOPLE;
import static org.suviaz.security.roles.Right.SEE_PEOPLE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.approvals.Approvals;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** What the two strips at the head of each page show: whose house, which zone and role, and where one can go. */
@Named
@RequestScoped
public class Strip {

    private static final boolean TRAINING = "training".equals(System.getProperty("suviaz.organisation"));

    private static final String APPROVALS = "approvals";
    private static final String PLACES = "places";
    private static final String ENTRY = "entry";

    private static final List<Entry> ENTRIES = List.of(
            new Entry("start", Addresses.START, "frame.menu.start"),
            new Entry("contacts", "/contacts/list/contactList", "frame.menu.contacts"),
            new Entry(ENTRY, "/contacts/edit/contactEdit", "frame.menu.entry"),
            new Entry("fast", "/entry/grid/entryGrid", "frame.menu.fast"),
            new Entry("duplicates", "/duplicates/list/duplicateList", "frame.menu.duplicates"),
            new Entry("imports", "/imports/list/importList", "frame.menu.imports"),
            new Entry("mailings", "/mailings/list/mailingList", "frame.menu.mailings"),
            new Entry("reports", "/reports/zones/reportZones", "frame.menu.reports"),
            new Entry("audit", "/audit/log/auditLog", "frame.menu.audit"),
            new Entry("accounts", "/accounts/list/accountList", "frame.menu.accounts"),
            new Entry(APPROVALS, "/approvals/list/approvalList", "frame.menu.approvals"),
            new Entry("fields", "/fields/list/fieldList", "frame.menu.fields"),
            new Entry("zones", "/zones/list/zoneList", "frame.menu.zones"),
            new Entry("dictionary", "/dictionary/list/dictionaryList", "frame.menu.dictionary"),
            new Entry(PLACES, "/places/unresolved/placeUnresolved", "frame.menu.places"));

    private final Callers callers;
    private final Words words;
    private final RoleNames names;
    private final Approvals approvals;
    private final HttpServletRequest request;

    @Inject
    public Strip(Callers callers, Words words, RoleNames names, Approvals approvals, HttpServletRequest request) {
        this.callers = callers;
        this.words = words;
        this.names = names;
        this.approvals = approvals;
        this.request = request;
    }

    protected Strip() {
        this(null, null, null, null, null);
    }

    /** One entry of the menu, for whoever is let in at its address. */
    public record Entry(String section, String address, String label) {

        boolean isFor(Caller caller) {
            return Addresses.guest(address)
                    .filter(guest -> guest.isLetIn(caller))
                    .isPresent();
        }
    }

    public boolean isSignedIn() {
        return caller().isPresent();
    }

    /** The organisation's name, which its operator sets; without it, what kind of organisation it is. */
    public String getOrganisation() {
        String name = System.getProperty("suviaz.organisation.name", "");
        return name.isBlank() ? words.get(TRAINING ? "frame.organisation.training" : "frame.organisation.own") : name;
    }

    /** The caller's zone; where there are several, the first and how many more. */
    public String getZone() {
        List<ZoneRow> zones = caller().map(Caller::zones).orElse(List.of());
        if (zones.isEmpty()) {
            return "";
        }
        String first = zones.get(0).parentId() == null
                ? words.get("frame.zones.whole")
                : zones.get(0).name().in(words.language());
        return zones.size() == 1 ? first : words.of("frame.zones.more", first, zones.size() - 1);
    }

    public String getRole() {
        return caller().map(Caller::roles).orElse(List.of()).stream()
                .map(names::of)
                .collect(Collectors.joining(", "));
    }

    public List<Entry> getEntries() {
        return caller().map(known -> ENTRIES.stream()
                        .filter(entry -> entry.isFor(known))
                        .filter(entry -> !entry.section().equals(APPROVALS) || approvals.concern())
                        .filter(entry -> !entry.section().equals(ENTRY) || known.may(ADD_PEOPLE))
                        .filter(entry -> !entry.section().equals(PLACES)
                                || !known.changing(Field.ADDRESS).nowhere())
                        .toList())
                .orElse(List.of());
    }

    /** Whether the search box is there. */
    public boolean isSearches() {
        return caller().filter(known -> known.may(SEE_PEOPLE)).isPresent();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** The address of this page, for coming back to it; error pages have none. */
    public String getHere() {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return "/";
        }
        String query = Query.withoutPolls(FacesContext.getCurrentInstance());
        return request.getServletPath() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The same address for a page that loads itself anew, which does not count as something that a person does. */
    public String getAgain() {
        String here = getHere();
        return here + (here.contains("?") ? "&" : "?") + Polls.AGAIN + "=1";
    }

    private Optional<Caller> caller() {
        return callers.anybody();
    }
}
