package org.suviaz.geo.zones;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which numbers a branch and all below it get in another place: the same shape where there is room, else a tighter one. */
final class Replanting {

    private final ZoneTree tree;
    private final ZoneRow top;
    private final Map<Integer, Span> numbers = new LinkedHashMap<>();

    Replanting(ZoneTree tree, ZoneRow top) {
        this.tree = tree;
        this.top = top;
    }

    /**
     * The new numbers of each zone by its id, the branch itself first.
     *
     * @throws ZoneFull where the parent has not that many numbers in a row
     */
    Map<Integer, Span> below(ZoneRow parent) {
        Span all = Room.in(parent.span(), tree.takenIn(parent), top.span().width(), least(top));
        lay(top, all);
        return numbers;
    }

    private void lay(ZoneRow zone, Span span) {
        numbers.put(zone.id(), span);
        if (span.width() >= zone.span().width()) {
            int way = span.lft() - zone.lft();
            tree.children(zone.id()).forEach(child -> lay(child, new Span(child.lft() + way, child.rgt() + way)));
        } else {
            pressed(zone, span);
        }
    }

    /** Half of what is left over stays free for new branches of the zone, the other half is shared by those it has. */
    private void pressed(ZoneRow zone, Span span) {
        List<ZoneRow> children = tree.children(zone.id());
        int share = children.isEmpty() ? 0 : (span.width() - least(zone)) / 2 / children.size();
        int free = span.lft() + 1;
        for (ZoneRow child : children) {
            Span own = new Span(free, free + least(child) + share - 1);
            lay(child, own);
            free = own.rgt() + 1;
        }
    }

    private int least(ZoneRow zone) {
        int below = tree.children(zone.id()).stream().mapToInt(this::least).sum();
        return Math.max(Room.LEAST, 1 + below);
    }
}
