package org.suviaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suviaz.launcher.EmbeddedDatabase;

/**
 * A list of 113,220 rows that comes in by the screens: read, mapped, resolved, matched, written and logged. Beside it
 * LOAD DATA of the very same rows into the very same tables. The server has taken one such list before, since a server
 * runs for weeks; what the first one took is told too. What is held of the server's memory is measured with one list more,
 * since looking takes time.
 */
final class ImportFigures {

    private static final double MOST_TIMES = 3;
    private static final double FEWEST_A_SECOND = 3_000;
    private static final double MOST_HEAP = 256;
    private static final double NANOS = 1e9;
    private static final String ROLE = "NATIONAL_COORDINATOR";
    private static final List<String> TABLES = List.of(
            "contact_base",
            "contact_phone_base",
            "contact_change_base",
            "contact_tag_base",
            "contact_extra_base",
            "import_row_base");

    private final RunningHouse house;
    private final Path sample;
    private final Path folder;
    private long lists;

    private ImportFigures(RunningHouse house, Path sample, Path folder) {
        this.house = house;
        this.sample = sample;
        this.folder = folder;
    }

    static List<Figure> measured(Path folder, Path home, Path archive, Path sample) throws IOException, SQLException {
        emptied(folder);
        try (RunningHouse house = RunningHouse.opened(folder.resolve("house"), home, archive)) {
            return new ImportFigures(house, sample, folder).measured();
        }
    }

    private List<Figure> measured() throws IOException, SQLException {
        double first = comesIn(() -> {});
        cleared();
        double warm = comesIn(() -> {});
        double bare = loaded();
        cleared();
        double before = house.held();
        DoubleSummaryStatistics meanwhile = new DoubleSummaryStatistics();
        comesIn(() -> meanwhile.accept(house.held()));
        return List.of(
                new Figure(
                        "a list of 113,220 rows comes in, times LOAD DATA",
                        warm / bare,
                        "times",
                        Figure.Target.atMost(MOST_TIMES),
                        Figure.written(warm) + " beside " + Figure.written(bare) + " s"),
                new Figure(
                        "rows of a list a second",
                        LongList.ROWS / warm,
                        "rows/s",
                        Figure.Target.atLeast(FEWEST_A_SECOND),
                        Figure.written(LongList.ROWS / first) + " of the first list after a start; 10,000 are the aim"),
                new Figure(
                        "memory that it holds on its way, at most",
                        meanwhile.getMax() - before,
                        "MiB",
                        Figure.Target.atMost(MOST_HEAP),
                        Figure.written(before) + " of the server before, looked at " + meanwhile.getCount()
                                + " times"));
    }

    /** The seconds of receiving, checking and running, without those in which a person would look. */
    private double comesIn(Runnable meanwhile) throws IOException, SQLException {
        Path list = folder.resolve("list.xlsx");
        LongList.write(sample, list, ++lists);
        HouseVisit visit = house.visit(ROLE);
        visit.open("imports/list/importList");
        long from = System.nanoTime();
        long batch = visit.upload("receive", "list.xlsx", Files.readAllBytes(list));
        double received = (System.nanoTime() - from) / NANOS;
        visit.press("choose", Map.of());
        visit.press("check", Map.of());
        await(visit, "imports/preview/importPreview?batch=" + batch, "run", meanwhile);
        visit.press("run", Map.of());
        await(visit, "imports/run/importRun?batch=" + batch, "drop", meanwhile);
        return received + seconds(batch);
    }

    private static void await(HouseVisit visit, String page, String button, Runnable meanwhile) {
        try {
            for (visit.open(page); !visit.has(button); visit.open(page)) {
                meanwhile.run();
                Thread.sleep(500);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** As long as the jobs of that list took. */
    private double seconds(long batch) throws SQLException {
        try (Connection owner = house.database().owner();
                Statement statement = owner.createStatement();
                ResultSet told = statement.executeQuery(
                        "select sum(timestampdiff(microsecond, started_at, ended_at)) / 1e6, min(state = 'DONE') from job_run"
                                + " where kind in ('import-check', 'import-run') and subject_id = " + batch)) {
            told.next();
            if (!told.getBoolean(2)) {
                throw new IllegalStateException("the list did not come in whole");
            }
            return told.getDouble(1);
        }
    }

    /** Nobody is there, as before the first list. */
    private void cleared() throws SQLException {
        try (Connection owner = house.database().owner();
                Statement statement = owner.createStatement()) {
            for (String table : TABLES) {
                statement.execute("truncate table " + table);
            }
            statement.executeUpdate("update zone_count set people = 0, away = 0");
        }
    }

    /** What is there goes out into files, and comes in again as the owner's, whom the triggers let pass. */
    private double loaded() throws SQLException, IOException {
        EmbeddedDatabase database = house.database();
        Path files = Files.createDirectories(folder.resolve("rows")).toAbsolutePath();
        try (Connection administrator = database.administrator();
                Statement statement = administrator.createStatement()) {
            statement.execute("grant file on *.* to " + database.settings().get("crm.db.owner") + "@'%'");
        }
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            for (String table : TABLES) {
                statement.execute("select " + columns(statement, table) + " into outfile '" + files.resolve(table)
                        + "' from " + table);
            }
            for (String table : TABLES) {
                statement.execute("truncate table " + table);
            }
            owner.setAutoCommit(false);
            long from = System.nanoTime();
            for (String table : TABLES) {
                statement.execute("load data infile '" + files.resolve(table) + "' into table " + table + " ("
                        + columns(statement, table) + ")");
            }
            owner.commit();
            return (System.nanoTime() - from) / NANOS;
        }
    }

    /** Those that hold something of their own; the others follow from them. */
    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet told = statement.executeQuery(
                "select group_concat(column_name order by ordinal_position) from information_schema.columns"
                        + " where table_schema = database() and table_name = '" + table
                        + "' and generation_expression is null")) {
            told.next();
            return told.getString(1);
        }
    }

    private static void emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
