package org.suviaz.geo.zones;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds numbers for new zones between those that are there, which stay where they are, because every person carries the
 * number of a zone. Whoever comes later takes at most an eighth of the free numbers left, so that many more can follow.
 */
final class Room {

    /** All numbers there are; they fit into two bytes in every index of people. */
    static final Span ALL = new Span(1, 64_999);

    /** A zone has its own number and at least one more. */
    static final int LEAST = 2;

    private Room() {}

    /**
     * Numbers for one more zone.
     *
     * @param parent the numbers of the zone that will hold it
     * @param taken the numbers of the zones directly below that one, and former numbers; one may lie in another
     * @param wanted how many numbers the zone would like
     * @throws ZoneFull when not even two are free in a row
     */
    static Span in(Span parent, List<Span> taken, int wanted) {
        return in(parent, taken, wanted, LEAST);
    }

    /** The same for a zone that cannot do with fewer than that many. */
    static Span in(Span parent, List<Span> taken, int wanted, int least) {
        Span gap = gaps(parent, taken).max(Comparator.comparingInt(Span::width)).orElseThrow(ZoneFull::new);
        if (gap.width() < least) {
            throw new ZoneFull();
        }
        return gap.first(Math.max(least, Math.min(wanted, gap.width() / 8)));
    }

    private static Stream<Span> gaps(Span parent, List<Span> taken) {
        Stream.Builder<Span> gaps = Stream.builder();
        int free = parent.lft() + 1;
        for (Span span :
                taken.stream().sorted(Comparator.comparingInt(Span::lft)).toList()) {
            gaps.add(new Span(free, span.lft() - 1));
            free = Math.max(free, span.rgt() + 1);
        }
        return gaps.add(new Span(free, parent.rgt())).build();
    }
}
