package org.suviaz.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.suviaz.geo.Sha256;
import org.suviaz.launcher.EmbeddedDatabase;
import org.suviaz.security.audit.AuditQuery;
import org.suviaz.security.audit.LogReading;
import org.suviaz.security.chain.ChainLink;
import org.suviaz.security.chain.ChainTable;
import org.suviaz.security.chain.Verdict;

/**
 * What the log costs whoever reads it: a page of it by account, by code, by kind, by day and at any depth; and checking the
 * whole of it out of the database, beside hashing the same bytes in a chain that lies in memory and does nothing else.
 */
final class AuditFigures {

    private static final int ENTRIES = 300_000;
    private static final int AT_ONCE = 1_000;
    private static final int RUNS = 5;
    private static final int WARM_RUNS = 5;
    private static final int READINGS = 40;
    private static final int WARMING = 200;
    private static final double MOST_MILLIS = 1;
    private static final double LEAST_PART = 0.4;
    private static final Instant BEGAN = Instant.parse("2026-01-01T06:00:00.123456Z");
    private static final int SECONDS_BETWEEN = 60;
    private static final List<String> KINDS = List.of("PERSON_OPENED", "LIST_SHOWN", "SEARCH", "PERSON_SAVED");

    private AuditFigures() {}

    static List<Figure> measured(EmbeddedDatabase database) throws SQLException {
        try (Connection owner = database.owner()) {
            fill(owner);
            List<Figure> figures = List.of(verifying(owner), reading(database));
            try (Statement statement = owner.createStatement()) {
                statement.execute("truncate table audit_entry");
            }
            return figures;
        }
    }

    /** In time of the processors, the house's and the database's together, whatever else the machine does meanwhile. */
    private static Figure reading(EmbeddedDatabase database) throws SQLException {
        try (SessionFactory factory = factory(database.settings());
                Session session = factory.openSession()) {
            LogReading log = new LogReading(session);
            LongSupplier clock = both(session.doReturningWork(ServerClock::of));
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < WARMING + READINGS; i++) {
                for (AuditQuery query : queries(i)) {
                    long from = clock.getAsLong();
                    if (log.page(query) == 0) {
                        throw new IllegalStateException("nothing to read: " + query);
                    }
                    if (i >= WARMING) {
                        nanos.add(clock.getAsLong() - from);
                    }
                }
            }
            Quantiles all =
                    new Quantiles(nanos.stream().mapToLong(Long::longValue).toArray());
            return new Figure(
                    "a page of the log, median",
                    all.at(0.5) / 1e6,
                    "CPU ms",
                    Figure.Target.atMost(MOST_MILLIS),
                    Figure.written(all.at(0.95) / 1e6) + " ms at 95 %, among " + ENTRIES
                            + " entries; the house and the database");
        }
    }

    private static LongSupplier both(LongSupplier server) {
        LongSupplier house = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        return () -> house.getAsLong() + server.getAsLong();
    }

    private static List<AuditQuery> queries(int round) {
        String day = LocalDateTime.ofInstant(BEGAN.plusSeconds(86_400L * (1 + round % 200)), ZoneOffset.UTC)
                .format(java.time.format.DateTimeFormatter.ofPattern("dd.MM.uuuu"));
        return List.of(
                new AuditQuery("", "", "", "", "", 1),
                new AuditQuery("", "", "", "", "", 1 + round % 160 * 37),
                new AuditQuery("", account(round), "", "", "", 1),
                new AuditQuery("", "", "", "", object(round * 101), 1),
                new AuditQuery("", "", "", day, "", 1),
                new AuditQuery("", account(round), "", day, "", 1));
    }

    /** The median of runs that take turns, in time of the processor of whoever checks. */
    private static Figure verifying(Connection owner) throws SQLException {
        List<byte[]> bytes = bytes();
        CpuClock house = CpuClock.ofThisThread();
        LongSupplier server = ServerClock.of(owner);
        List<Double> parts = new ArrayList<>();
        long passed = 0;
        long served = 0;
        for (int run = 0; run < WARM_RUNS + RUNS; run++) {
            double bare = house.seconds(() -> bare(bytes));
            long from = System.nanoTime();
            long fromServer = server.getAsLong();
            double checking = house.seconds(() -> check(owner));
            served = server.getAsLong() - fromServer;
            passed = System.nanoTime() - from;
            if (run >= WARM_RUNS) {
                parts.add(bare / checking);
            }
        }
        parts.sort(null);
        return new Figure(
                "the log checked, CPU beside a bare chain of SHA-256",
                parts.get(RUNS / 2) * 100,
                "%",
                Figure.Target.atLeast(LEAST_PART * 100),
                Figure.written(ENTRIES / (passed / 1e9))
                        + " entries a second by the clock, for each of which the database" + " works "
                        + Figure.written(served / 1e3 / ENTRIES) + " µs");
    }

    private static void check(Connection owner) {
        try {
            Verdict verdict = ChainTable.check(owner, point -> true, List.of());
            if (!verdict.whole() || verdict.checked() != ENTRIES) {
                throw new IllegalStateException(verdict.toString());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void bare(List<byte[]> bytes) {
        MessageDigest digest = Sha256.begun();
        byte[] hash = ChainLink.BEGINNING;
        for (byte[] entry : bytes) {
            digest.update(hash);
            hash = digest.digest(entry);
        }
    }

    private static List<byte[]> bytes() {
        List<byte[]> all = new ArrayList<>(ENTRIES);
        for (int i = 0; i < ENTRIES; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeLong(i);
                out.writeLong(i);
                out.writeInt(i);
                out.writeUTF(account(i));
                out.writeUTF("BY-MI");
                out.writeUTF(KINDS.get(i % KINDS.size()));
                out.writeUTF(object(i));
                out.writeLong(1);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            all.add(bytes.toByteArray());
        }
        return all;
    }

    private static void fill(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement empty = owner.createStatement();
                PreparedStatement insert =
                        owner.prepareStatement("insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            empty.execute("truncate table audit_entry");
            empty.execute("truncate table audit_checkpoint");
            byte[] hash = ChainLink.BEGINNING;
            for (int i = 0; i < ENTRIES; i++) {
                Instant at = BEGAN.plusSeconds((long) SECONDS_BETWEEN * i);
                ChainLink link =
                        ChainLink.after(i, hash, at, account(i), "BY-MI", KINDS.get(i % KINDS.size()), object(i), 1);
                hash = link.hash();
                bind(insert, link);
                insert.addBatch();
                if ((i + 1) % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            owner.commit();
            empty.execute("analyze table audit_entry");
        }
        owner.setAutoCommit(true);
    }

    private static void bind(PreparedStatement insert, ChainLink link) throws SQLException {
        insert.setLong(1, link.no());
        insert.setObject(2, LocalDateTime.ofInstant(link.at(), ZoneOffset.UTC));
        insert.setString(3, link.account());
        insert.setString(4, link.zone());
        insert.setString(5, link.kind());
        insert.setString(6, link.object());
        insert.setLong(7, link.amount());
        insert.setBytes(8, link.prev());
        insert.setBytes(9, link.hash());
    }

    private static String account(int i) {
        return "vierba-" + i % 300;
    }

    private static String object(int i) {
        return 200_000 + i % 40_000 + "-" + i % 10;
    }

    private static SessionFactory factory(Map<String, String> settings) {
        Configuration configuration = new Configuration();
        configuration.setProperty("hibernate.connection.url", settings.get("crm.db.url"));
        configuration.setProperty("hibernate.connection.username", settings.get("crm.db.user"));
        configuration.setProperty("hibernate.connection.password", settings.get("crm.db.password"));
        configuration.setProperty("hibernate.connection.autocommit", "true");
        configuration.setProperty("hibernate.type.json_format_mapper", NoJson.class.getName());
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.addAnnotatedClass(LogReading.entity());
        return configuration.buildSessionFactory();
    }
}
