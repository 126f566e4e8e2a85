package org.suviaz.geo.zones;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.suviaz.geo.Language;

/** All zones at one moment, unchanging, so that one request sees one tree however long it looks. */
public final class ZoneTree {

    private final List<ZoneRow> preorder;
    private final Map<Integer, ZoneRow> byId = new HashMap<>();
    private final Map<String, ZoneRow> byCode = new HashMap<>();
    private final Map<Integer, ZoneRow> byNumber = new HashMap<>();
    private final Map<Integer, List<ZoneRow>> children = new HashMap<>();
    private final List<FormerSpan> formers;
    private final Map<Language, ZoneOrder> orders = new ConcurrentHashMap<>();

    /** A tree of those rows, in any order. */
    public ZoneTree(List<ZoneRow> rows) {
        this(rows, List.of());
    }

    /** The same where some zones have former numbers; those of a zone that is gone mean nothing. */
    ZoneTree(List<ZoneRow> rows, List<FormerSpan> former) {
        preorder = rows.stream().sorted(Comparator.comparingInt(ZoneRow::lft)).toList();
        for (ZoneRow row : preorder) {
            byId.put(row.id(), row);
            byCode.put(row.code(), row);
            byNumber.put(row.lft(), row);
            children.computeIfAbsent(row.parentId(), parent -> new ArrayList<>())
                    .add(row);
        }
        // the outer before the inner: what lay in a moved branch may have been moved on by itself
        formers = former.stream()
                .filter(span -> byId.containsKey(span.zoneId()))
                .sorted(Comparator.comparingInt((FormerSpan span) -> span.span().width())
                        .reversed())
                .toList();
        formers.forEach(span -> byNumber.putIfAbsent(span.span().lft(), byId.get(span.zoneId())));
    }

    /** The root; there is none before the first load. */
    public ZoneRow country() {
        return preorder.get(0);
    }

    public Optional<ZoneRow> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<ZoneRow> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The zone whose own number that is, or was before it was moved. */
    public Optional<ZoneRow> byNumber(int lft) {
        return Optional.ofNullable(byNumber.get(lft));
    }

    /** Former numbers that still mean a zone. */
    public List<FormerSpan> formers() {
        return formers;
    }

    /**
     * All numbers that mean the zone or what it holds: its own ones, without those of a branch that was moved away, and the
     * former ones of what was moved into it.
     */
    public List<Span> numbers(ZoneRow zone) {
        if (formers.isEmpty()) {
            return List.of(zone.span());
        }
        BitSet numbers = new BitSet();
        numbers.set(zone.lft(), zone.rgt() + 1);
        for (FormerSpan former : formers) {
            boolean within = zone.holds(byId.get(former.zoneId()).lft());
            numbers.set(former.span().lft(), former.span().rgt() + 1, within);
        }
        List<Span> spans = new ArrayList<>();
        for (int low = numbers.nextSetBit(0); low >= 0; low = numbers.nextSetBit(numbers.nextClearBit(low))) {
            spans.add(new Span(low, numbers.nextClearBit(low) - 1));
        }
        return List.copyOf(spans);
    }

    /** The numbers in a zone that another one cannot have. */
    List<Span> takenIn(ZoneRow zone) {
        List<Span> taken =
                new ArrayList<>(children(zone.id()).stream().map(ZoneRow::span).toList());
        formers.stream().map(FormerSpan::span).filter(zone.span()::holds).forEach(taken::add);
        return taken;
    }

    /** The zones directly below, in the order of their numbers. */
    public List<ZoneRow> children(int id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** From the country down to the zone itself; empty for an unknown one. */
    public List<ZoneRow> path(int id) {
        LinkedList<ZoneRow> path = new LinkedList<>();
        for (ZoneRow row = byId.get(id); row != null; row = byId.get(row.parentId())) {
            path.addFirst(row);
        }
        return List.copyOf(path);
    }

    /** Every zone, each before those that it holds. */
    public List<ZoneRow> all() {
        return preorder;
    }

    /** How lists of zones of this tree are sorted for readers of that language: as a tree, neighbours by their name. */
    public Comparator<ZoneRow> order(Language language) {
        return orders.computeIfAbsent(language, readers -> new ZoneOrder(this, readers));
    }

    /** The zone itself and all that it holds; empty for an unknown one. */
    public List<ZoneRow> within(int id) {
        return byId(id).map(top ->
                        preorder.stream().filter(row -> top.holds(row.lft())).toList())
                .orElse(List.of());
    }
}
