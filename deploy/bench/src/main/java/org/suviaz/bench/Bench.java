package org.suviaz.bench;

import java.nio.file.Path;
import java.util.List;
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
     * @param arguments a folder for a database of its own, the sample workbook, the scripts that start the
     *     distribution's database, which figures: all, or those of the log, of own fields, of encryption, of duplicates or of
     *     lists alone, the
     *     provisioned server and the archive
     */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Report report = new Report(System.out);
        Path folder = Path.of(arguments[0]);
        Path scripts = Path.of(arguments[2]);
        switch (arguments[3]) {
            case "all" -> {
                addAll(report, folder, Path.of(arguments[1]));
                report.add(EncryptionFigures.measured(scripts, folder.resolveSibling("encryption")));
                report.add(lists(arguments));
            }
            case "import" -> report.add(lists(arguments));
            case "log" -> addLog(report, folder);
            case "fields" -> addFields(report, folder);
            case "duplicates" -> addLikes(report, folder);
            case "encryption" -> report.add(EncryptionFigures.measured(scripts, folder.resolveSibling("encryption")));
            default ->
                throw new IllegalArgumentException(
                        "all, log, fields, encryption, duplicates or import, and not " + arguments[3]);
        }
        report.print();
    }

    private static List<Figure> lists(String[] arguments) throws Exception {
        return ImportFigures.measured(
                Path.of(arguments[0]).resolveSibling("import"),
                Path.of(arguments[4]).toAbsolutePath().normalize(),
                Path.of(arguments[5]).toAbsolutePath().normalize(),
                Path.of(arguments[1]));
    }

    private static void addAll(Report report, Path folder, Path workbook) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.free());
                Shelf shelf = Shelf.over(database)) {
            ListedNames names = ListedNames.of(shelf.dictionary(), shelf.spelling());
            report.add(shelf.figures());
            report.add(KeyFigures.measured(names));
            report.add(SpellingFigures.measured(shelf.spelling(), names));
            report.add(PickerFigures.measured(shelf.places(), names));
            report.add(AddressFigures.measured(shelf.addresses(), SampleAddresses.of(workbook)));
            report.add(AuditFigures.measured(database));
            report.add(WallFigures.measured(database, shelf.zones()));
            report.add(LikeFigures.measured(names));
            report.add(FieldFigures.measured(database, shelf.zones()));
        }
    }

    private static void addLikes(Report report, Path folder) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.free());
                Shelf shelf = Shelf.over(database)) {
            report.add(LikeFigures.measured(ListedNames.of(shelf.dictionary(), shelf.spelling())));
        }
    }

    private static void addFields(Report report, Path folder) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.free());
                Shelf shelf = Shelf.over(database)) {
            report.add(FieldFigures.measured(database, shelf.zones()));
        }
    }

    private static void addLog(Report report, Path folder) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.free())) {
            Tables.migrated(database).close();
            report.add(AuditFigures.measured(database));
        }
    }
}
