package org.suviaz.web.contacts.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.suviaz.security.roles.Right;
import org.suviaz.web.frame.Faults;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.Offers;
import org.suviaz.web.places.Pick;

/**
 * Asks what is not clear of an address, by lists to pick from below the inputs, and takes the answers over into what was
 * typed. Nothing of it needs a script.
 */
@Named
@RequestScoped
public class AddressQuestions {

    private final Offers offers;
    private final Faults faults;
    private final Words words;
    private Map<String, String> given = Map.of();
    private Right right = Right.ADD_PEOPLE;
    private boolean asked;

    @Inject
    public AddressQuestions(Offers offers, Faults faults, Words words) {
        this.offers = offers;
        this.faults = faults;
        this.words = words;
    }

    protected AddressQuestions() {
        this(null, null, null);
    }

    /** Writes the zone's name where its id alone is known. */
    void open(TypedContact typed) {
        given = typed.getText();
        given.put("zoneName", offers.zoneName(given.get("zone")));
    }

    /** Takes over what was picked from the lists: the text becomes that of the line where it said something else. */
    void settle(TypedContact typed, Right by) {
        right = by;
        given = typed.getText();
        if (!offers.isNamed(given.get("settlementId"), said("settlement"))) {
            picked("settlement", this::namesakes).ifPresent(pick -> given.put("settlement", pick.text()));
        }
        picked("street", this::streetsNamed).ifPresent(pick -> {
            given.put("street", pick.text());
            // What was picked is not asked about again, even where the dictionary has a name twice.
            given.put("streetId", TypedContact.AS_WRITTEN);
        });
        if (given.get("zoneName") != null) {
            Optional<Pick> zone = offers.zoneMeant(given.get("zone"), said("zoneName"), right);
            zone.ifPresent(pick -> given.put("zoneName", pick.text()));
            given.put("zone", zone.map(Pick::value).orElse(""));
        }
    }

    /** Shows for every part of the address what it may mean, before anything is saved. */
    void ask(TypedContact typed, Right by) {
        settle(typed, by);
        asked = true;
    }

    public List<Pick> getSettlements() {
        return isAsked("settlement", "settlement")
                ? Pick.choosing(given.get("settlementId"), namesakes(given.get("settlement")))
                : List.of();
    }

    public List<Pick> getStreets() {
        if (!isAsked("street", "street")) {
            return List.of();
        }
        List<Pick> streets = new ArrayList<>(streetsNamed(given.get("street")));
        if (streets.size() > 1) {
            streets.add(new Pick(TypedContact.AS_WRITTEN, words.get("frame.pick.asWritten"), "", "", false));
        }
        return Pick.choosing(given.get("streetId"), streets);
    }

    public List<Pick> getZones() {
        return isAsked("zone", "zoneName")
                ? Pick.choosing(given.get("zone"), offers.zonesNamed(given.get("zoneName"), right))
                : List.of();
    }

    private boolean isAsked(String field, String text) {
        return (asked || faults.at(field) != null) && !said(text).isBlank();
    }

    private Optional<Pick> picked(String field, Function<String, List<Pick>> lines) {
        String id = said(field + "Id");
        String text = said(field);
        return id.isEmpty() || text.isBlank()
                ? Optional.empty()
                : lines.apply(text).stream()
                        .filter(pick -> pick.value().equals(id))
                        .findFirst();
    }

    private List<Pick> namesakes(String text) {
        return offers.namesakes(text, right);
    }

    private List<Pick> streetsNamed(String text) {
        return offers.streetsNamed(said("settlement"), said("settlementId"), text);
    }

    private String said(String field) {
        String text = given.get(field);
        return text == null ? "" : text;
    }
}
