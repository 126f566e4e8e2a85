package org.suviaz.bench;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.suviaz.geo.places.Addresses;
import org.suviaz.geo.places.ResolvedAddress;
import org.suviaz.geo.spelling.SearchKey;

/** How fast the sample addresses are resolved, beside the mere folding of their texts. */
final class AddressFigures {

    private static final double LEAST = 20_000;

    private static volatile int used;

    private AddressFigures() {}

    static List<Figure> measured(Addresses addresses, List<SampleAddresses.Written> written) {
        long sure =
                written.stream().filter(address -> isSure(addresses, address)).count();
        double resolved = perSecond(written, address -> isSure(addresses, address) ? 1 : 0);
        double folded = perSecond(written, AddressFigures::folded);
        return List.of(new Figure(
                "sample addresses resolved",
                resolved,
                "/CPU s",
                Figure.Target.atLeast(LEAST),
                Figure.written(folded / resolved) + " times the search keys of the same texts, " + written.size()
                        + " addresses, " + sure + " sure"));
    }

    private static double perSecond(
            List<SampleAddresses.Written> written, ToIntFunction<SampleAddresses.Written> work) {
        return CpuClock.ofThisThread()
                .perSecond(
                        written.size(),
                        () -> used = written.stream().mapToInt(work).sum());
    }

    private static boolean isSure(Addresses addresses, SampleAddresses.Written written) {
        ResolvedAddress read = addresses.resolve(written.text());
        return read.settlement().sure().isPresent() && read.street().sure().isPresent();
    }

    private static int folded(SampleAddresses.Written written) {
        return Stream.of(written.town(), written.street(), written.house(), written.flat())
                .mapToInt(text -> SearchKey.of(text).length())
                .sum();
    }
}
