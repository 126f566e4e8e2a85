package org.suviaz.web.households.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.contacts.ContactCode;
import org.suviaz.contacts.HouseholdOffer;
import org.suviaz.contacts.HouseholdPerson;
import org.suviaz.contacts.Households;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.AskedNumber;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.Words;
import org.suviaz.web.households.PickedPeople;

/** With whom one person lives: who else is behind that door, somebody by the code of a card, and out of it again. */
@Named
@RequestScoped
public class HouseholdPersonScreen {

    private static final String SELF = "/households/person/householdPerson?faces-redirect=true&id=";

    private final Households households;
    private final Words words;
    private final Notices notices;
    private final PickedPeople picked;
    private final HttpServletRequest request;
    private final Map<Long, List<HouseholdPerson>> with = new HashMap<>();
    private HouseholdOffer door;
    private String code = "";

    @Inject
    public HouseholdPersonScreen(
            Households households, Words words, Notices notices, PickedPeople picked, HttpServletRequest request) {
        this.households = households;
        this.words = words;
        this.notices = notices;
        this.picked = picked;
        this.request = request;
    }

    protected HouseholdPersonScreen() {
        this(null, null, null, null, null);
    }

    /**
     * Reads the person before anything is written.
     *
     * @throws NotThere where the caller may not say with whom this person lives
     */
    public void open() {
        getDoor();
    }

    public String marked() {
        Set<Long> chosen = picked.marked(person());
        households.together(picked.shown(person()), chosen);
        notices.add("households.list.together.done", chosen.size());
        return SELF + person();
    }

    public String add() {
        households.add(person(), code);
        notices.add("households.person.added");
        return SELF + person();
    }

    public String takeOut() {
        households.takeOut(person());
        notices.add("households.person.takenOut");
        return SELF + person();
    }

    public HouseholdOffer getDoor() {
        if (door == null) {
            door = households.door(person(), words.language());
        }
        return door;
    }

    /** The person's name and code, as the page speaks of one. */
    public String getName() {
        return getDoor().people().stream()
                .filter(one -> one.id() == person())
                .map(HouseholdPerson::name)
                .findFirst()
                .orElseGet(() -> ContactCode.of(person()));
    }

    /** With whom somebody lives, for the card too. */
    public List<HouseholdPerson> with(long id) {
        return with.computeIfAbsent(id, one -> households.with(one, words.language()));
    }

    /** Whether the way here is shown on that person's card. */
    public boolean mayOpen(long id) {
        return households.maySay(id);
    }

    public long getPerson() {
        return person();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    private long person() {
        return AskedNumber.of(request.getParameter("id"));
    }
}
