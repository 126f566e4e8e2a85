package org.suviaz.security.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.geo.zones.Span;

/**
 * Zone numbers as sorted ranges that neither touch nor overlap. Up to three are compared one by one in the database;
 * above that their hull and a bitmap of all numbers, for a long row of ORs is what is slow.
 */
final class Ranges {

    /** How many ranges have slots of their own in the filter's condition. */
    static final int SLOTS = 3;

    private static final int BITMAP_BYTES = 8192;

    /** No number at all lies in it. */
    static final Ranges NONE = new Ranges(List.of());

    private final List<Range> ranges;

    /** Drawn when it is first asked for: most ranges are compared with others and never sent. */
    private volatile byte[] bits;

    private Ranges(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    static Ranges ofSpans(List<Span> spans) {
        return of(spans.stream().map(span -> new Range(span.lft(), span.rgt())).toList());
    }

    static Ranges of(List<Range> any) {
        List<Range> merged = new ArrayList<>();
        any.stream().sorted(Comparator.comparingInt(Range::low)).forEach(range -> {
            Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range.low() <= last.high() + 1) {
                merged.set(merged.size() - 1, new Range(last.low(), Math.max(last.high(), range.high())));
            } else {
                merged.add(range);
            }
        });
        return new Ranges(merged);
    }

    boolean holds(int number) {
        return ranges.stream().anyMatch(range -> range.holds(number));
    }

    /** All of them, lowest first. */
    List<Range> list() {
        return ranges;
    }

    boolean meets(Range other) {
        return ranges.stream().anyMatch(range -> range.low() <= other.high() && other.low() <= range.high());
    }

    /** The numbers that lie in either. */
    Ranges and(Ranges other) {
        return of(Stream.concat(ranges.stream(), other.ranges.stream()).toList());
    }

    /** The numbers that lie in both. */
    Ranges within(Ranges other) {
        return of(ranges.stream()
                .flatMap(range -> other.ranges.stream().map(range::shared))
                .filter(shared -> shared.low() <= shared.high())
                .toList());
    }

    /** Whether all of that range lies in it. */
    boolean covers(Range other) {
        return ranges.stream().anyMatch(range -> range.low() <= other.low() && other.high() <= range.high());
    }

    boolean coveredBy(Ranges other) {
        return ranges.stream().allMatch(other::covers);
    }

    int count() {
        return ranges.size();
    }

    /** From the lowest number to the highest, however few ranges there are. */
    Range outline() {
        return ranges.isEmpty()
                ? Range.NOTHING
                : new Range(ranges.get(0).low(), ranges.get(ranges.size() - 1).high());
    }

    /** As {@link #bitmap()}, to go with the outline: empty where that is a single range and says everything. */
    byte[] outlineBitmap() {
        return ranges.size() > 1 ? bits() : new byte[0];
    }

    /** The range of that slot, counted from 0, or one that holds nothing. */
    Range slot(int index) {
        return ranges.size() <= SLOTS && index < ranges.size() ? ranges.get(index) : Range.NOTHING;
    }

    /** From the lowest number to the highest where there are more ranges than slots; else one that holds nothing. */
    Range hull() {
        return ranges.size() <= SLOTS ? Range.NOTHING : outline();
    }

    /** One bit a number, the lowest bit of the first byte being number 0; empty where the slots suffice. */
    byte[] bitmap() {
        return ranges.size() > SLOTS ? bits() : new byte[0];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranges known && known.ranges.equals(ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    private byte[] bits() {
        byte[] known = bits;
        if (known == null) {
            known = drawn(ranges);
            bits = known;
        }
        return known.clone();
    }

    private static byte[] drawn(List<Range> ranges) {
        byte[] bits = new byte[BITMAP_BYTES];
        for (Range range : ranges) {
            for (int number = range.low(); number <= range.high(); number++) {
                bits[number >> 3] |= (byte) (1 << (number & 7));
            }
        }
        return bits;
    }

    /** All numbers from low to high, both included. */
    record Range(int low, int high) {

        static final Range NOTHING = new Range(1, 0);

        boolean holds(int number) {
            return low <= number && number <= high;
        }

        /** What lies in both; from a number to a lower one where nothing does. */
        private Range shared(Range other) {
            return new Range(Math.max(low, other.low), Math.min(high, other.high));
        }
    }
}
