package org.suviaz.contacts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;

/** Of how many people of each zone, with all that lies below it, something is lacking, as far as the caller is told. */
public final class LacksByZone {

    private final Map<Integer, Sums> sums = new HashMap<>();
    private final Sums all = new Sums();

    /** Adds what is known of the people of one number. */
    void add(ZoneTree tree, int zoneNumber, long people, Map<ContactLack, Long> told) {
        all.add(people, told);
        tree.byNumber(zoneNumber).ifPresent(zone -> {
            for (ZoneRow above : tree.path(zone.id())) {
                sums.computeIfAbsent(above.id(), id -> new Sums()).add(people, told);
            }
        });
    }

    /** How many people of the zone were looked at. */
    public long people(int zoneId) {
        return of(zoneId).people;
    }

    /** How many people were looked at in all. */
    public long people() {
        return all.people;
    }

    public Share lacking(int zoneId, ContactLack lack) {
        return of(zoneId).share(lack);
    }

    public Share lacking(ContactLack lack) {
        return all.share(lack);
    }

    private Sums of(int zoneId) {
        return sums.getOrDefault(zoneId, new Sums());
    }

    /**
     * A part of the people.
     *
     * @param of all of whom the caller is told whether it is lacking; 0 where of nobody
     */
    public record Share(long count, long of) {

        private static final int WHOLE = 100;

        /** The part that is none of it. */
        public Share rest() {
            return new Share(of - count, of);
        }

        /** 0 to 100; neither of both unless it is nobody or all of them. */
        public int percent() {
            if (count == 0 || of == 0) {
                return 0;
            }
            long rounded = Math.round((double) WHOLE * count / of);
            return count == of ? WHOLE : (int) Math.min(WHOLE - 1, Math.max(1, rounded));
        }
    }

    private static final class Sums {
        private long people;
        private final Map<ContactLack, Share> shares = new EnumMap<>(ContactLack.class);

        void add(long more, Map<ContactLack, Long> told) {
            people += more;
            told.forEach((lack, count) -> shares.merge(
                    lack,
                    new Share(count, more),
                    (one, other) -> new Share(one.count() + other.count(), one.of() + other.of())));
        }

        Share share(ContactLack lack) {
            return shares.getOrDefault(lack, new Share(0, 0));
        }
    }
}
