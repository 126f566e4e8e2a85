package org.suviaz.geo.zones;

import java.util.ArrayList;
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
    private final Map<Language, ZoneOrder> orders = new ConcurrentHashMap<>();

    /** A tree of those rows, in any order. */
    public ZoneTree(List<ZoneRow> rows) {
        preorder = rows.stream().sorted(Comparator.comparingInt(ZoneRow::lft)).toList();
        for (ZoneRow row : preorder) {
            byId.put(row.id(), row);
            byCode.put(row.code(), row);
            byNumber.put(row.lft(), row);
            children.computeIfAbsent(row.parentId(), parent -> new ArrayList<>())
                    .add(row);
        }
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

    /** The zone whose own number that is. */
    public Optional<ZoneRow> byNumber(int lft) {
        return Optional.ofNullable(byNumber.get(lft));
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
