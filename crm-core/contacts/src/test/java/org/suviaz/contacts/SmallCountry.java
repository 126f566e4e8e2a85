package org.suviaz.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.places.Addresses;
import org.suviaz.geo.places.BranchMap;
import org.suviaz.geo.places.Certainty;
import org.suviaz.geo.places.Match;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;

/** A country small enough for a test: a capital with a branch, a district with two villages of one name, a town. */
final class SmallCountry {

    static final ZoneRow COUNTRY = zone(1, null, ZoneKind.COUNTRY, 1, 100);
    static final ZoneRow CAPITAL = zone(2, 1, ZoneKind.CITY, 10, 20);
    static final ZoneRow BRANCH = zone(3, 2, ZoneKind.BRANCH, 11, 12);
    static final ZoneRow DISTRICT = zone(4, 1, ZoneKind.DISTRICT, 30, 40);
    static final ZoneRow TOWN = zone(5, 1, ZoneKind.CITY, 50, 60);

    private static final List<Settlement> SETTLEMENTS = List.of(
            settlement(100, "Мінск", CAPITAL, "220000", 2_000_000),
            settlement(200, "Брэст", TOWN, "224000", 300_000),
            settlement(300, "Лошніца", DISTRICT, "222001", 500),
            settlement(301, "Лошніца", DISTRICT, "222002", 50),
            settlement(302, "Гарадок", TOWN, "211000", 12_000),
            settlement(303, "Гарадок", DISTRICT, "222003", 60));

    private SmallCountry() {}

    static AddressRules addresses() {
        return new AddressRules(new Addresses(places(), zones()), places(), zones(), branches());
    }

    static Reach reach(ZoneRow... tops) {
        List<ZoneRow> granted = List.of(tops);
        return new Reach(granted, zone -> granted.stream().anyMatch(top -> top.holds(zone.lft())));
    }

    /** The capital's even houses of one street are the branch's. */
    private static BranchMap branches() {
        return new BranchMap() {
            @Override
            public Optional<Integer> branch(int settlementId, String streetKey, String house) {
                return settlementId == 100 && house.equals("2") ? Optional.of(BRANCH.id()) : Optional.empty();
            }
        };
    }

    private static Zones zones() {
        ZoneTree tree = new ZoneTree(List.of(COUNTRY, CAPITAL, BRANCH, DISTRICT, TOWN));
        return new Zones() {
            @Override
            public ZoneTree tree() {
                return tree;
            }

            @Override
            public List<ZoneRow> called(String text, List<ZoneRow> among) {
                return tree.all().stream()
                        .filter(zone -> zone.name().be().equals(text) || "Усе зоны".equals(text))
                        .filter(zone -> among.stream().anyMatch(top -> top.holds(zone.lft())))
                        .toList();
            }
        };
    }

    private static Places places() {
        return new Places() {
            @Override
            public Match<Settlement> settlement(String text) {
                List<Settlement> all = named(text);
                return match(all.stream().anyMatch(one -> one.population() > 10_000) ? all.subList(0, 1) : all);
            }

            @Override
            public Match<Settlement> settlement(String text, int within) {
                return match(named(text).stream()
                        .filter(one -> one.zoneId() == within)
                        .toList());
            }

            @Override
            public Optional<Settlement> settlement(int id) {
                return SETTLEMENTS.stream().filter(one -> one.id() == id).findFirst();
            }

            @Override
            public boolean knowsStreetsOf(int settlement) {
                return settlement == 100;
            }

            @Override
            public List<Street> streetsLike(int settlement, String text) {
                return List.of();
            }

            @Override
            public List<Settlement> settlementsLike(String text, List<Integer> within) {
                return List.of();
            }

            @Override
            public Set<Integer> zonesOf(String postalCode) {
                return Set.of();
            }

            @Override
            public boolean isNamed(int id, String text) {
                return named(text).stream().anyMatch(one -> one.id() == id);
            }

            @Override
            public boolean touches(Settlement place, List<ZoneRow> some) {
                return some.stream().anyMatch(top -> Stream.of(COUNTRY, CAPITAL, BRANCH, DISTRICT, TOWN)
                        .filter(zone -> zone.id() == place.zoneId())
                        .anyMatch(zone -> top.holds(zone.lft()) || zone.holds(top.lft())));
            }

            @Override
            public Match<Street> street(int settlement, String text) {
                if (text.equals("Дзве")) {
                    Bilingual two = new Bilingual("Дзве", "Две");
                    return match(List.of(new Street(two, two, two, "dve one"), new Street(two, two, two, "dve two")));
                }
                return text.contains("Савецкая")
                        ? match(List.of(new Street(
                                new Bilingual("вуліца Савецкая", "улица Советская"),
                                new Bilingual("вул. Савецкая", "ул. Советская"),
                                new Bilingual("Савецкая", "Советская"),
                                "savetskaia vulitsa")))
                        : match(List.of());
            }
        };
    }

    private static List<Settlement> named(String text) {
        String name = text.replaceFirst("^г\\. ", "");
        return SETTLEMENTS.stream().filter(one -> one.name().be().equals(name)).toList();
    }

    private static <T> Match<T> match(List<T> found) {
        Certainty certainty =
                switch (found.size()) {
                    case 0 -> Certainty.UNKNOWN;
                    case 1 -> Certainty.SURE;
                    default -> Certainty.SEVERAL;
                };
        return new Match<>(certainty, found);
    }

    private static Settlement settlement(int id, String name, ZoneRow zone, String code, int people) {
        return new Settlement(id, new Bilingual("", ""), new Bilingual(name, name), zone.id(), code, people);
    }

    private static ZoneRow zone(int id, Integer parent, ZoneKind kind, int lft, int rgt) {
        return new ZoneRow(id, "zone-" + id, parent, kind, new Bilingual("Зона " + id, "Зона " + id), lft, rgt, 0);
    }
}
