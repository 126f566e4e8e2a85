package org.suviaz.web.places;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;
import org.suviaz.web.frame.Words;

/** The caller's own zones as lines of a select, each set in as deep as it lies. */
@Named
@RequestScoped
public class ReadableZones {

    /** So many a select can hold; more of them are found faster by typing. */
    private static final int FEW = 30;

    private static final String STEP = "\u00a0\u00a0\u00a0";

    private final Callers callers;
    private final Zones zones;
    private final Words words;

    @Inject
    public ReadableZones(Callers callers, Zones zones, Words words) {
        this.callers = callers;
        this.zones = zones;
        this.words = words;
    }

    protected ReadableZones() {
        this(null, null, null);
    }

    /**
     * One line.
     *
     * @param id the zone's id
     * @param label its name in the reader's language, after no-break spaces that show the depth
     */
    public record Line(int id, String label) {}

    /** The zones whose people the caller may look at. */
    public List<Line> all() {
        Caller caller = callers.current();
        return lines(Stream.of(Right.SEE_PEOPLE, Right.OWN_TODAY)
                .flatMap(right -> caller.zones(right).stream())
                .distinct());
    }

    /** The zones where the caller holds that right. */
    public List<Line> with(Right right) {
        return lines(callers.current().zones(right).stream());
    }

    /** Whether they are so few that a select serves better than an input to type in. */
    public boolean few(Right right) {
        ZoneTree tree = zones.tree();
        return callers.current().zones(right).stream()
                        .flatMap(top -> tree.within(top.id()).stream())
                        .distinct()
                        .limit(FEW + 1L)
                        .count()
                <= FEW;
    }

    private List<Line> lines(Stream<ZoneRow> tops) {
        ZoneTree tree = zones.tree();
        Map<Integer, Line> lines = new LinkedHashMap<>();
        Comparator<ZoneRow> order = tree.order(words.language());
        for (ZoneRow top : tops.sorted(order).toList()) {
            tree.within(top.id()).stream()
                    .sorted(order)
                    .forEach(zone -> lines.putIfAbsent(zone.id(), line(zone, zone.depth() - top.depth())));
        }
        return List.copyOf(lines.values());
    }

    private Line line(ZoneRow zone, int depth) {
        return new Line(zone.id(), STEP.repeat(depth) + zone.name().in(words.language()));
    }
}
