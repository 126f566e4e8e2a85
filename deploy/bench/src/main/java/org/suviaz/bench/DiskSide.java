package org.suviaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suviaz.launcher.OperatedDatabase;

/**
 * The product's table of people in one server of the distribution, its indexes kept up and no trigger before it: what loading
 * and reading it costs there.
 */
final class DiskSide implements AutoCloseable {

    private static final List<Integer> DISTRICTS =
            IntStream.rangeClosed(1, 118).boxed().toList();

    /** So little memory that what is loaded must be written to the disk, and encrypted there, while more comes. */
    private static final String LITTLE_MEMORY = "--innodb-buffer-pool-size=16M";

    private final Path scripts;
    private final Path folder;
    private final String key;
    private final List<String> options;
    private OperatedDatabase database;
    private Connection owner;
    private LongSupplier server;
    private LongSupplier thread;

    private DiskSide(Path scripts, Path folder, String key, List<String> options) {
        this.scripts = scripts;
        this.folder = folder;
        this.key = key;
        this.options = options;
    }

    /** A server with the product's tables, and nobody in them. */
    static DiskSide laid(Path scripts, Path folder, List<String> options) throws IOException, SQLException {
        DiskSide side = new DiskSide(scripts, folder, OperatedDatabase.newKey(scripts), options);
        side.open(Stream.concat(options.stream(), Stream.of(LITTLE_MEMORY)).toList());
        Tables.migrated(side.database.settings()).close();
        try (Statement statement = side.owner.createStatement()) {
            statement.execute("create table contact_bare like contact_base");
        }
        return side;
    }

    private void open(List<String> options) throws IOException, SQLException {
        database = OperatedDatabase.start(scripts, folder, key, options);
        owner = database.owner();
        server = ServerClock.ofProcess(database.pid());
        thread = ServerClock.of(owner);
    }

    /** Stops and starts it, so that nothing of the table is in memory, and all of it fits in there. */
    void forget() throws IOException, SQLException {
        close();
        open(options);
    }

    /** Inserts people of these numbers, their indexes kept up, as a list that comes in. */
    double load(int from, int to) {
        return spent(server, () -> {
            try (Statement statement = owner.createStatement()) {
                statement.executeUpdate("insert into contact_bare " + Crowd.people(DISTRICTS, from, to));
            }
        });
    }

    /** The first page of a district in the order of names, and each person of it by key, as a list and its cards ask. */
    double readPages(int districts) {
        return spent(thread, () -> {
            for (int district = 1; district <= districts; district++) {
                readPage(DISTRICTS.get(district % DISTRICTS.size()));
            }
        });
    }

    private void readPage(int district) throws SQLException {
        try (PreparedStatement page = owner.prepareStatement(
                        "select id, surname_be, given_be from contact_bare where zl = ? and put_away_at is null"
                                + " order by sort_key, id limit 50");
                PreparedStatement one = owner.prepareStatement("select * from contact_bare where id = ?")) {
            page.setInt(1, district);
            try (ResultSet rows = page.executeQuery()) {
                while (rows.next()) {
                    one.setLong(1, rows.getLong(1));
                    one.executeQuery().close();
                }
            }
        }
    }

    /** All rows from the disk. */
    double readAll() {
        return spent(server, () -> {
            try (Statement statement = owner.createStatement()) {
                statement
                        .executeQuery("select count(note), max(surname_be) from contact_bare")
                        .close();
            }
        });
    }

    private static double spent(LongSupplier clock, Work work) {
        long from = clock.getAsLong();
        try {
            work.run();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return (clock.getAsLong() - from) / 1e9;
    }

    @Override
    public void close() throws IOException, SQLException {
        owner.close();
        database.close();
    }

    /** A piece of work in the database. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }
}
