package org.suviaz.geo.zones;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which numbers the new zones of an edition get. On the first load every kind gets free numbers of its own for what will
 * come below it; later ones are placed by {@link Room}.
 */
final class ZonePlan {

    private final Map<String, ZoneSource> sources = new LinkedHashMap<>();
    private final Map<String, List<ZoneSource>> below = new HashMap<>();
    private final Map<String, Span> numbers = new LinkedHashMap<>();
    private final Map<String, List<Span>> taken = new HashMap<>();
    private final ZoneTree present;

    ZonePlan(List<ZoneSource> edition, ZoneTree present) {
        this.present = present;
        edition.forEach(zone -> sources.put(zone.code(), zone));
        edition.forEach(zone ->
                below.computeIfAbsent(zone.parent(), code -> new ArrayList<>()).add(zone));
        for (ZoneRow row : present.all()) {
            String parent = row.parentId() == null
                    ? null
                    : present.byId(row.parentId()).orElseThrow().code();
            take(row.code(), parent, new Span(row.lft(), row.rgt()));
            present.formers().stream()
                    .map(FormerSpan::span)
                    .filter(row.span()::holds)
                    .forEach(taken.computeIfAbsent(row.code(), code -> new ArrayList<>())::add);
        }
    }

    /** The zones that the tree does not have yet, each after the one that holds it, with their numbers. */
    Map<ZoneSource, Span> additions() {
        Map<ZoneSource, Span> additions = new LinkedHashMap<>();
        for (ZoneSource zone : sources.values()) {
            if (present.byCode(zone.code()).isEmpty()) {
                additions.put(zone, place(zone));
            }
        }
        return additions;
    }

    private Span place(ZoneSource zone) {
        boolean parentIsNew =
                zone.parent() != null && present.byCode(zone.parent()).isEmpty();
        Span span = zone.parent() == null ? Room.ALL : parentIsNew ? next(zone) : between(zone);
        take(zone.code(), zone.parent(), span);
        return span;
    }

    /** Right behind the sister before it: a new parent was made wide enough for all of them. */
    private Span next(ZoneSource zone) {
        Span parent = parentOf(zone);
        List<Span> sisters = taken.getOrDefault(zone.parent(), List.of());
        int free = sisters.isEmpty()
                ? parent.lft() + 1
                : sisters.get(sisters.size() - 1).rgt() + 1;
        Span rest = new Span(free, parent.rgt());
        if (rest.width() < wanted(zone)) {
            return between(zone);
        }
        return rest.first(wanted(zone));
    }

    private Span between(ZoneSource zone) {
        return Room.in(parentOf(zone), taken.getOrDefault(zone.parent(), List.of()), wanted(zone));
    }

    private Span parentOf(ZoneSource zone) {
        Span parent = numbers.get(zone.parent());
        if (parent == null) {
            throw new IllegalStateException("zone " + zone.code() + " lies in an unknown zone " + zone.parent());
        }
        return parent;
    }

    private void take(String code, String parent, Span span) {
        numbers.put(code, span);
        taken.computeIfAbsent(parent, key -> new ArrayList<>()).add(span);
    }

    private int wanted(ZoneSource zone) {
        return below.getOrDefault(zone.code(), List.of()).stream()
                .mapToInt(this::wanted)
                .reduce(1 + free(zone.kind()), Integer::sum);
    }

    /** How many numbers stay free for what an organisation or a later edition puts below a zone. */
    private static int free(ZoneKind kind) {
        return switch (kind) {
            case COUNTRY -> 0;
            case OBLAST -> 1500;
            case CITY -> 400;
            case DISTRICT -> 200;
            case CITY_DISTRICT -> 160;
            case TOWN -> 90;
            case BRANCH -> 20;
        };
    }
}
