package org.suviaz.web.imports.columns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.suviaz.imports.Mappings;
import org.suviaz.security.roles.Right;
import org.suviaz.web.imports.Asked;
import org.suviaz.web.places.Offers;
import org.suviaz.web.places.Pick;
import org.suviaz.web.places.ZoneQuestion;

/** Asks for the zone of rows that name no place. */
@Named
@RequestScoped
public class PlacelessZone {

    private final Mappings mappings;
    private final Offers offers;
    private final ZoneQuestion zone;
    private final HttpServletRequest request;

    @Inject
    public PlacelessZone(Mappings mappings, Offers offers, ZoneQuestion zone, HttpServletRequest request) {
        this.mappings = mappings;
        this.offers = offers;
        this.zone = zone;
        this.request = request;
    }

    protected PlacelessZone() {
        this(null, null, null, null);
    }

    /** Begins with the zone that was chosen before. */
    @PostConstruct
    void begin() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            String chosen = mappings.zone(Asked.number(request.getParameter("batch")));
            zone.setId(chosen);
            zone.setText(chosen.isEmpty() ? "" : offers.zoneName(chosen));
        }
    }

    /** The id of the chosen zone, the text where it is not clear, or nothing. */
    String answer() {
        return zone.answer(Right.IMPORT_PEOPLE);
    }

    public ZoneQuestion getZone() {
        return zone;
    }

    /** The lines to pick from where it is not clear. */
    public List<Pick> getPicks() {
        return zone.picks("zone", Right.IMPORT_PEOPLE);
    }
}
