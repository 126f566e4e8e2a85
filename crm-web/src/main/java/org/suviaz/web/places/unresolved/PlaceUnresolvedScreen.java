package org.suviaz.web.places.unresolved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.contacts.OpenAddress;
import org.suviaz.contacts.OpenAddressPage;
import org.suviaz.contacts.OpenAddresses;
import org.suviaz.geo.Bilingual;
import org.suviaz.jobs.JobRow;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;

/**
 * The addresses that the dictionary leaves open, and, for one group of people that was picked by its link, what it may
 * mean. A group is known by one of its people, so that nothing that anybody typed stands in an address.
 */
@Named
@RequestScoped
public class PlaceUnresolvedScreen {

    private static final String HERE = "/places/unresolved/placeUnresolved?faces-redirect=true&kind=";
    private static final int MOST_IN_LINE = 3;
    private static final String SETTLEMENTS = "settlements";

    private final OpenAddresses addresses;
    private final Words words;
    private final Notices notices;
    private final HttpServletRequest request;
    private OpenAddressPage page;
    private OpenAddress group;
    private JobRow job;
    private boolean jobAsked;

    @Inject
    public PlaceUnresolvedScreen(OpenAddresses addresses, Words words, Notices notices, HttpServletRequest request) {
        this.addresses = addresses;
        this.words = words;
        this.notices = notices;
        this.request = request;
    }

    protected PlaceUnresolvedScreen() {
        this(null, null, null, null);
    }

    /**
     * Reads before anything is written.
     *
     * @throws NotThere where the picked person is not the caller's, or that address is settled
     */
    public void open() {
        getPage();
        getGroup();
    }

    public String means() {
        String choice = request.getParameter("choice");
        if (choice == null || choice.isBlank()) {
            notices.warn("places.unresolved.choose");
            return here() + "&person=" + person();
        }
        notices.add("places.unresolved.begun", addresses.means(person(), choice));
        return here();
    }

    public String leave() {
        notices.add("places.unresolved.begun", addresses.leave(person()));
        return here();
    }

    public String again() {
        addresses.again();
        notices.add("places.unresolved.again.begun");
        return here();
    }

    public OpenAddressPage getPage() {
        if (page == null) {
            String asked = request.getParameter("p");
            boolean number = asked != null && asked.matches("[1-9]\\d{0,4}");
            page = addresses.page(isSettlements(), number ? Integer.parseInt(asked) : 1, words.language());
        }
        return page;
    }

    /** Whether the settlements are in view, and not the streets. */
    public boolean isSettlements() {
        return SETTLEMENTS.equals(request.getParameter("kind"));
    }

    public String getKind() {
        return isSettlements() ? SETTLEMENTS : "streets";
    }

    /** How many groups of the other sort there are. */
    public long getOthers() {
        return addresses.count(!isSettlements());
    }

    /** Whether the form is there: in a post always, for its buttons are looked for before anything is known. */
    public boolean isPicking() {
        return FacesContext.getCurrentInstance().isPostback() || getGroup() != null;
    }

    /** The group that was picked, or null. */
    public OpenAddress getGroup() {
        if (group == null && request.getParameter("person") != null) {
            group = addresses.of(person(), words.language());
        }
        return group;
    }

    /** The text with the settlement that it belongs to, where that is known. */
    public String getWritten() {
        OpenAddress picked = getGroup();
        return picked.town().isEmpty() ? picked.written() : picked.town() + ", " + picked.written();
    }

    /** As many candidates as a line of the list has room for. */
    public List<OpenAddress.Candidate> likeliest(OpenAddress row) {
        return row.candidates().stream().limit(MOST_IN_LINE).toList();
    }

    /** A candidate in the reader's spelling. */
    public String name(OpenAddress.Candidate candidate) {
        String where = candidate.where().in(words.language());
        String name = candidate.name().in(words.language());
        return where.isEmpty() ? name : name + ", " + where;
    }

    /** The same in the other spelling; empty where it is the same or nobody knows it. */
    public String otherName(OpenAddress.Candidate candidate) {
        Bilingual name = candidate.name();
        String shown = name.in(words.language());
        String other = shown.equals(name.be()) ? name.ru() : name.be();
        return shown.equals(other) ? "" : other;
    }

    /** The last decision as it is carried out, or null. */
    public JobRow getJob() {
        if (!jobAsked) {
            job = addresses.latest().orElse(null);
            jobAsked = true;
        }
        return job;
    }

    public boolean isGoing() {
        return getJob() != null && !getJob().over();
    }

    public boolean isOver() {
        return getJob() != null && getJob().over();
    }

    private long person() {
        return AskedNumber.of(request.getParameter("person"));
    }

    private String here() {
        return HERE + getKind();
    }
}
