package org.suviaz.web.dictionary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.zones.Zones;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.PlaceId;

/** Says where an entry lies, and how its kind and certainty are called, in the reader's language. */
@Named
@RequestScoped
public class EntryPlace {

    private final Places places;
    private final Zones zones;
    private final Words words;

    @Inject
    public EntryPlace(Places places, Zones zones, Words words) {
        this.places = places;
        this.zones = zones;
        this.words = words;
    }

    protected EntryPlace() {
        this(null, null, null);
    }

    /** The town of a street; district and selsovet of a settlement; empty for people's names. */
    public String where(Entry entry) {
        if (entry.kind() == EntryKind.STREET) {
            return settlement(entry.parent()).map(town -> in(town.label())).orElse(entry.parent());
        }
        String zone =
                zones.tree().byCode(entry.parent()).map(row -> in(row.name())).orElse(entry.parent());
        String selsovet = entry.kind() == EntryKind.SETTLEMENT
                ? settlement(entry.code()).map(place -> in(place.selsovet())).orElse("")
                : "";
        return selsovet.isEmpty() ? zone : words.of("dictionary.where", zone, selsovet);
    }

    /** The type of a place as people call it, empty where there is none. */
    public String type(Entry entry) {
        String ru = entry.fact("type");
        return Stream.concat(places.settlementTypes().stream(), places.streetTypes().stream())
                .filter(type -> type.ru().equals(ru))
                .findFirst()
                .map(this::in)
                .orElse("");
    }

    private Optional<Settlement> settlement(String code) {
        return PlaceId.of(code).flatMap(places::settlement);
    }

    private String in(Bilingual name) {
        return name.in(words.language());
    }
}
