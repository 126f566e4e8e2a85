package org.suviaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.suviaz.launcher.OperatedDatabase;

/**
 * What encryption at rest costs: two servers of the distribution with the product's tables, one as an operator starts it
 * and one with all encryption off, that take turns. In time of the servers' processors: of loading all threads', since
 * others than the one that inserts write and encrypt.
 */
final class EncryptionFigures {

    private static final double MOST_TIMES_READ = 1.1;
    private static final double MOST_TIMES_LOADED = 1.4;
    private static final int PEOPLE = 40_000;
    private static final int AT_ONCE = 2_000;
    private static final int RUNS = 4;
    private static final int PAGES = 236;

    private final DiskSide encrypted;
    private final DiskSide plain;

    private EncryptionFigures(DiskSide encrypted, DiskSide plain) {
        this.encrypted = encrypted;
        this.plain = plain;
    }

    /** No figures, and a line that says why, where the machine has no such server. */
    static List<Figure> measured(Path scripts, Path folder) throws IOException, SQLException {
        Optional<String> missing = OperatedDatabase.missing();
        if (missing.isPresent()) {
            System.out.println("encryption is not measured: this machine has no " + missing.get());
            return List.of();
        }
        empty(folder);
        try (DiskSide encrypted = DiskSide.laid(scripts, folder.resolve("encrypted"), List.of());
                DiskSide plain = DiskSide.laid(scripts, folder.resolve("plain"), OperatedDatabase.UNENCRYPTED)) {
            EncryptionFigures figures = new EncryptionFigures(encrypted, plain);
            return List.of(figures.loaded(), figures.readAnew(), figures.read());
        }
    }

    private Figure loaded() {
        double[] seconds = new double[2];
        for (int from = 1; from <= PEOPLE; from += AT_ONCE) {
            int first = from;
            add(seconds, side -> side.load(first, first + AT_ONCE - 1), from / AT_ONCE % 2 == 0);
        }
        return times("encryption, times for loading people", seconds, Figure.Target.atMost(MOST_TIMES_LOADED));
    }

    private Figure read() {
        add(new double[2], side -> side.readPages(PAGES), true);
        double[] seconds = new double[2];
        for (int run = 0; run < RUNS; run++) {
            add(seconds, side -> side.readPages(PAGES), run % 2 == 0);
        }
        return times("encryption, times for pages and people", seconds, Figure.Target.atMost(MOST_TIMES_READ));
    }

    private Figure readAnew() throws IOException, SQLException {
        encrypted.forget();
        plain.forget();
        double[] seconds = new double[2];
        add(seconds, DiskSide::readAll, true);
        return times("encryption, times for all people after a start", seconds, null);
    }

    private void add(double[] seconds, ToDoubleFunction<DiskSide> work, boolean encryptedFirst) {
        if (encryptedFirst) {
            seconds[0] += work.applyAsDouble(encrypted);
            seconds[1] += work.applyAsDouble(plain);
        } else {
            seconds[1] += work.applyAsDouble(plain);
            seconds[0] += work.applyAsDouble(encrypted);
        }
    }

    private static Figure times(String what, double[] seconds, Figure.Target target) {
        return new Figure(
                what,
                seconds[0] / seconds[1],
                "times",
                target,
                Figure.written(seconds[0]) + " beside " + Figure.written(seconds[1]) + " s, " + PEOPLE + " people");
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
