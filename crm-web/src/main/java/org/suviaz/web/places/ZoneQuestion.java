package org.suviaz.web.places;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.security.roles.Right;
import org.suviaz.web.frame.Faults;

/**
 * The zone that a form asks for: its name where somebody types it, its id where a line was picked or a select offers
 * the few that there are.
 */
@Dependent
public class ZoneQuestion {

    private final Offers offers;
    private final Faults faults;
    private String text;
    private String id;
    private boolean asked;

    @Inject
    public ZoneQuestion(Offers offers, Faults faults) {
        this.offers = offers;
        this.faults = faults;
    }

    /** The id of the zone with that right, or, where it is not clear, the text as typed for the door to refuse. */
    public String answer(Right right) {
        settle(right);
        return text == null || !id.isEmpty() ? id : text;
    }

    /** Shows what the text may mean, before anything is saved. */
    public void ask(Right right) {
        settle(right);
        asked = true;
    }

    /** The lines to pick from, where there is a question. */
    public List<Pick> picks(String field, Right right) {
        boolean open = (asked || faults.at(field) != null) && text != null && !text.isBlank();
        return open ? Pick.choosing(id, offers.zonesNamed(text, right)) : List.of();
    }

    /** What was typed; null where nobody could type, for a select offered the ids. */
    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public String getId() {
        return id;
    }

    public void setId(String picked) {
        id = picked;
    }

    private void settle(Right right) {
        if (text != null) {
            Pick meant = offers.zoneMeant(id, text, right).orElse(new Pick("", text, "", ""));
            id = meant.value();
            text = meant.text();
        }
    }
}
