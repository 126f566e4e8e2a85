package org.suviaz.bench;

import java.util.List;
import org.suviaz.geo.places.AddressText;
import org.suviaz.geo.places.Addresses;
import org.suviaz.geo.places.ResolvedAddress;
import org.suviaz.geo.spelling.SearchKey;

/** How fast the sample addresses are resolved, beside the mere folding of their texts. */
final class AddressFigures {

    private static final double LEAST = 20_000;

    private static volatile int used;

    private AddressFigures() {}

    static List<Figure> measured(Addresses door, List<AddressText> addresses) {
        double resolved = CpuClock.ofThisThread()
                .perSecond(
                        addresses.size(),
                        () -> used = (int) addresses.stream()
                                .filter(address -> isSure(door.resolve(address)))
                                .count());
        double folded = CpuClock.ofThisThread()
                .perSecond(
                        addresses.size(),
                        () -> used = addresses.stream()
                                .mapToInt(address ->
                                        SearchKey.of(address.settlement()).length()
                                                + SearchKey.of(address.street()).length())
                                .sum());
        return List.of(new Figure(
                "the sample addresses resolved, all parts of each",
                resolved,
                "/CPU s",
                Figure.Target.atLeast(LEAST),
                Figure.written(folded / resolved) + " times the search keys of the same texts, " + addresses.size()
                        + " addresses"));
    }

    private static boolean isSure(ResolvedAddress address) {
        return address.settlement().sure().isPresent()
                && address.street().sure().isPresent();
    }
}
