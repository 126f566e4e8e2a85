package org.suviaz.web.places;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.web.frame.Words;

/** Writes places as lines to pick from, in the reader's language, with what tells them from others of their name. */
@Dependent
class PickLines {

    private final Zones zones;
    private final Words words;

    @Inject
    PickLines(Zones zones, Words words) {
        this.zones = zones;
        this.words = words;
    }

    /** Lines that say the same of several places get the number that the dictionary knows each by. */
    List<Pick> ofSettlements(List<Settlement> settlements) {
        List<Pick> lines = settlements.stream().map(this::line).toList();
        Map<String, Long> alike = lines.stream().collect(Collectors.groupingBy(PickLines::said, Collectors.counting()));
        return lines.stream()
                .map(line ->
                        alike.get(said(line)) == 1 ? line : line.noting(words.of("frame.pick.number", line.value())))
                .toList();
    }

    List<Pick> ofStreets(List<Street> streets) {
        return streets.stream()
                .map(street -> line(street.shortForm().in(words.language()), street.shortForm(), ""))
                .toList();
    }

    List<Pick> ofZones(List<ZoneRow> some) {
        return some.stream()
                .map(zone ->
                        line(String.valueOf(zone.id()), zone.name(), around(zone.id(), one -> one.id() != zone.id())))
                .toList();
    }

    private Pick line(Settlement place) {
        String people = place.population() == 0 ? "" : words.of("frame.pick.people", place.population());
        String selsovet = place.selsovet().in(words.language());
        String where = around(place.zoneId(), zone -> !zone.name().equals(place.name()));
        String postalCode = Objects.requireNonNullElse(place.postalCode(), "");
        return line(
                String.valueOf(place.id()),
                place.label(),
                Stream.of(selsovet, where, postalCode, people)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private Pick line(String value, Bilingual name, String note) {
        return new Pick(value, name.in(words.language()), name.beside(words.language()), note);
    }

    /** The zones around from the nearest to the largest, the country left out. */
    private String around(int zoneId, Predicate<ZoneRow> told) {
        return zones.tree().path(zoneId).stream()
                .filter(zone -> zone.parentId() != null)
                .filter(told)
                .map(zone -> zone.name().in(words.language()))
                .reduce((larger, nearer) -> nearer + ", " + larger)
                .orElse("");
    }

    private static String said(Pick line) {
        return line.text() + line.note();
    }
}
