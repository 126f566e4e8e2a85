package org.suviaz.geo.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;

/** Finds the settlement of one address by its name and by whatever else the address says of where it lies. */
final class SettlementSearch {

    private static final int SAME_LETTERS = 3;

    private final Places places;
    private final ZoneTree tree;
    private final AddressText text;
    private final Map<String, Match<Settlement>> found = new HashMap<>(4);
    private final List<ZoneRow> oblasts = new ArrayList<>(1);
    private final List<ZoneRow> districts = new ArrayList<>(1);
    private final List<String> councils = new ArrayList<>(1);
    private String postalCode;

    SettlementSearch(Places places, ZoneTree tree, AddressText text) {
        this.places = places;
        this.tree = tree;
        this.text = text;
        this.postalCode = text.postalCode();
    }

    /** Takes over what a text said of oblast, district and postal code. */
    void heed(AddressCut cut) {
        oblasts.addAll(cut.oblasts());
        districts.addAll(cut.districts());
        councils.addAll(cut.councils());
        postalCode = postalCode.isEmpty() ? cut.postalCode() : postalCode;
    }

    String postalCode() {
        return postalCode;
    }

    Match<Settlement> named(String name) {
        return found.computeIfAbsent(name, this::search);
    }

    /** The town of that name, if it is one and no village is as likely. */
    boolean isTown(String name) {
        return named(name).sure().filter(Settlement::isUrban).isPresent();
    }

    /** What a name that fits nothing may have meant. */
    List<Settlement> near(String name) {
        List<ZoneRow> narrow = narrow();
        List<Integer> within = narrow.isEmpty()
                ? text.around()
                : narrow.stream().map(ZoneRow::id).toList();
        return places.settlementsLike(name, within);
    }

    /** The town that the caller knew before. */
    Optional<Settlement> hinted() {
        return text.townId() == null ? Optional.empty() : places.settlement(text.townId());
    }

    /** The smallest zone that is told: by a district within the settlement's town, by the settlement, or by the text. */
    Part<ZoneRow> zone(Optional<Settlement> settlement) {
        if (settlement.isEmpty()) {
            List<ZoneRow> told = narrow();
            return told.size() == 1 ? Part.sure("", told.get(0)) : Part.asked("", told);
        }
        ZoneRow own = tree.byId(settlement.get().zoneId()).orElseThrow();
        List<ZoneRow> inside = districts.stream()
                .filter(district -> own.id() != district.id() && own.holds(district.lft()))
                .toList();
        return Part.sure("", inside.size() == 1 ? inside.get(0) : own);
    }

    private Match<Settlement> search(String name) {
        List<ZoneRow> narrow = narrow();
        if (!narrow.isEmpty()) {
            List<Settlement> there =
                    within(name, narrow.stream().map(ZoneRow::id).toList());
            return there.isEmpty() ? beyond(name, narrow) : Match.of(narrowed(there));
        }
        List<Settlement> near = within(name, text.around());
        return Match.of(narrowed(near.isEmpty() ? places.settlement(name).candidates() : near));
    }

    /**
     * A town of its own is called by the district around it, which does not hold it; any other place that lies elsewhere
     * than the text says is a question.
     */
    private Match<Settlement> beyond(String name, List<ZoneRow> narrow) {
        Match<Settlement> anywhere = places.settlement(name);
        boolean centre = anywhere.sure().filter(Settlement::isUrban).isPresent()
                && narrow.stream()
                        .anyMatch(zone -> isCentre(anywhere.candidates().get(0), zone));
        return centre || anywhere.candidates().isEmpty()
                ? anywhere
                : new Match<>(Certainty.SEVERAL, anywhere.candidates());
    }

    private boolean isCentre(Settlement town, ZoneRow area) {
        String name = Plain.joined(town.name().ru());
        boolean namedAlike = name.length() >= SAME_LETTERS
                && Plain.joined(area.name().ru()).startsWith(name.substring(0, SAME_LETTERS));
        List<ZoneRow> path = tree.path(town.zoneId());
        return namedAlike
                || path.size() > 1 && path.contains(tree.path(area.id()).get(1));
    }

    private List<ZoneRow> narrow() {
        List<ZoneRow> real = districts.stream()
                .filter(district -> district.kind() == ZoneKind.DISTRICT)
                .filter(district ->
                        oblasts.isEmpty() || oblasts.stream().anyMatch(oblast -> oblast.holds(district.lft())))
                .toList();
        return real.isEmpty() ? oblasts : real;
    }

    private List<Settlement> within(String name, List<Integer> zones) {
        Set<Settlement> there = new LinkedHashSet<>();
        for (Integer zone : zones) {
            there.addAll(places.settlement(name, zone).candidates());
        }
        return List.copyOf(there);
    }

    /** By rural council, then by postal code, where either tells them apart. */
    private List<Settlement> narrowed(List<Settlement> possible) {
        List<Settlement> called = possible.stream()
                .filter(place -> councils.stream().anyMatch(council -> Areas.isCalled(place.selsovet(), council)))
                .toList();
        return byPostalCode(called.isEmpty() ? possible : called);
    }

    private List<Settlement> byPostalCode(List<Settlement> possible) {
        if (possible.size() < 2 || postalCode.isEmpty()) {
            return possible;
        }
        List<Settlement> same = possible.stream()
                .filter(place -> postalCode.equals(place.postalCode()))
                .toList();
        Set<Integer> zones = same.isEmpty() ? places.zonesOf(postalCode) : Set.of();
        List<Settlement> fitting = same.isEmpty()
                ? possible.stream()
                        .filter(place -> zones.contains(place.zoneId()))
                        .toList()
                : same;
        return fitting.isEmpty() ? possible : fitting;
    }
}
