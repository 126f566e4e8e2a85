package org.suviaz.bench;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.suviaz.launcher.EmbeddedDatabase;
import org.suviaz.launcher.Ports;

/**
 * Measures what the product promises of speed and memory, all in one run, and prints measured beside promised. No test:
 * a slow machine breaks no promise, and each figure stands beside one of the same machine and moment.
 */
public final class Bench {

    private Bench() {}

    /**
     * @param arguments a folder for a database of its own, the sample workbook, and the scripts that start the
     *     distribution's database
     */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Report report = new Report(System.out);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), Ports.free());
                Shelf shelf = Shelf.over(database)) {
            ListedNames names = ListedNames.of(shelf.dictionary(), shelf.spelling());
            report.add(shelf.figures());
            report.add(KeyFigures.measured(names));
            report.add(SpellingFigures.measured(shelf.spelling(), names));
            report.add(PickerFigures.measured(shelf.places(), names));
            report.add(AddressFigures.measured(shelf.addresses(), SampleAddresses.of(Path.of(arguments[1]))));
            report.add(AuditFigures.measured(database));
            report.add(WallFigures.measured(database, shelf.zones()));
        }
        report.add(EncryptionFigures.measured(
                Path.of(arguments[2]), Path.of(arguments[0]).resolveSibling("encryption")));
        report.print();
    }
}
