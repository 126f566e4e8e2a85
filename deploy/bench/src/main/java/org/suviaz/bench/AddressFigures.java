package org.suviaz.bench;

import java.util.List;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.spelling.SearchKey;

/** How fast the sample addresses are resolved, beside the mere folding of their texts. */
final class AddressFigures {

    private static final double LEAST = 20_000;

    private static volatile int used;

    private AddressFigures() {}

    static List<Figure> measured(Places places, List<SampleAddresses.Written> addresses) {
        double resolved = CpuClock.ofThisThread()
                .perSecond(
                        addresses.size(),
                        () -> used = (int) addresses.stream()
                                .filter(address -> isSure(places, address))
                                .count());
        double folded = CpuClock.ofThisThread()
                .perSecond(
                        addresses.size(),
                        () -> used = addresses.stream()
                                .mapToInt(
                                        address -> SearchKey.of(address.town()).length()
                                                + SearchKey.of(address.street()).length())
                                .sum());
        return List.of(new Figure(
                "town and street of the sample addresses resolved",
                resolved,
                "/CPU s",
                Figure.Target.atLeast(LEAST),
                Figure.written(folded / resolved) + " times the search keys of the same texts, " + addresses.size()
                        + " addresses"));
    }

    private static boolean isSure(Places places, SampleAddresses.Written address) {
        return places.settlement(address.town())
                .sure()
                .map(Settlement::id)
                .flatMap(town -> places.street(town, address.street()).sure())
                .map(Street::key)
                .isPresent();
    }
}
