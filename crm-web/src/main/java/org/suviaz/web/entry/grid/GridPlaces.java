package org.suviaz.web.entry.grid;

import static org.suviaz.entry.EntryColumn.SETTLEMENT;
import static org.suviaz.entry.EntryColumn.STREET;
import static org.suviaz.entry.EntryColumn.ZONE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suviaz.entry.EntryColumn;
import org.suviaz.entry.EntryLine;
import org.suviaz.security.roles.Right;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.Offers;
import org.suviaz.web.places.Pick;

/** Asks what is not clear of the places of a row, by lists to pick from below it, and takes the answers over. */
@RequestScoped
public class GridPlaces {

    private static final Right RIGHT = Right.ADD_PEOPLE;

    private final Offers offers;
    private final Words words;

    @Inject
    public GridPlaces(Offers offers, Words words) {
        this.offers = offers;
        this.words = words;
    }

    protected GridPlaces() {
        this(null, null);
    }

    /** The row with what was picked: its text becomes that of the picked line, and what fits the text no more is let go. */
    EntryLine settled(EntryLine line) {
        return zone(street(town(line)));
    }

    /** What the text of that column may mean. */
    List<Pick> picks(EntryLine line, EntryColumn column) {
        String text = line.text(column);
        return switch (column) {
            case SETTLEMENT -> Pick.choosing(line.pick(column), offers.namesakes(text, RIGHT));
            case STREET -> Pick.choosing(line.pick(column), orAsWritten(streets(line), text));
            case ZONE -> Pick.choosing(line.pick(column), offers.zonesNamed(text, RIGHT));
            default -> List.of();
        };
    }

    private EntryLine town(EntryLine line) {
        String text = line.text(SETTLEMENT);
        String pick = line.pick(SETTLEMENT);
        if (pick.isEmpty() || offers.isNamed(pick, text)) {
            return line;
        }
        return chosen(offers.namesakes(text, RIGHT), pick)
                .map(one -> line.with(SETTLEMENT, one.text(), one.value()))
                .orElseGet(() -> line.with(SETTLEMENT, text, ""));
    }

    private EntryLine street(EntryLine line) {
        String text = line.text(STREET);
        String pick = line.pick(STREET);
        if (pick.isEmpty() || pick.equals(text)) {
            return line;
        }
        return chosen(streets(line), pick)
                .map(one -> line.with(STREET, one.text(), one.text()))
                .orElseGet(() -> line.with(STREET, text, ""));
    }

    private EntryLine zone(EntryLine line) {
        String pick = line.pick(ZONE);
        if (pick.isEmpty()) {
            return line;
        }
        Optional<Pick> meant = offers.zoneMeant(pick, line.text(ZONE), RIGHT);
        return line.with(
                ZONE,
                meant.map(Pick::text).orElse(line.text(ZONE)),
                meant.map(Pick::value).orElse(""));
    }

    private List<Pick> streets(EntryLine line) {
        return offers.streetsNamed(line.text(SETTLEMENT), line.pick(SETTLEMENT), line.text(STREET));
    }

    /** The text itself stands for keeping it as it is. */
    private List<Pick> orAsWritten(List<Pick> streets, String text) {
        List<Pick> all = new ArrayList<>(streets);
        if (streets.size() > 1) {
            all.add(new Pick(text, words.get("frame.pick.asWritten"), "", "", false));
        }
        return all;
    }

    private static Optional<Pick> chosen(List<Pick> offered, String value) {
        return offered.stream().filter(pick -> pick.value().equals(value)).findFirst();
    }
}
