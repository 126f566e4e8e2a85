package org.suviaz.tests.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.suviaz.security.audit.AuditChain;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.chain.ChainLink;
import org.suviaz.security.chain.Tampering;
import org.suviaz.security.chain.Verdict;
import org.suviaz.security.scope.Callers;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Archives;

/** The writer of the log among many callers, when it is killed, when its connection is, and beside a second one. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditWriterInsideIT {
    private static final int CALLERS = 50;
    private static final int ENTRIES = 200;

    @Inject
    AuditLog log;

    @Inject
    AuditChain chain;

    @Inject
    Callers callers;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.with(AuditWriterInsideIT.class);
    }

    @Test
    @Order(1)
    @Proves("L5")
    void fifty_callers_make_one_chain_and_each_entry_is_in_it_once() throws Exception {
        long began = System.nanoTime();
        Map<String, Long> written = new ConcurrentHashMap<>();
        assertEquals(0, write("even", written));
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        assertEquals(CALLERS * ENTRIES, written.size());
        assertEquals(CALLERS * ENTRIES, written.values().stream().distinct().count());
        assertEquals(written, standing("even"));
        assertEquals(0, number("select count(*) - count(distinct prev) from audit_entry"));
        assertTrue(verified().whole(), () -> verified().toString());
        double each = CALLERS * ENTRIES / seconds;
        System.out.printf(
                "AuditWriterInsideIT: %d callers × %d entries in one chain, %.0f a second%n", CALLERS, ENTRIES, each);
        assertTrue(each >= 200, () -> each + " a second");
    }

    @Test
    @Order(2)
    @Proves("L5")
    void a_writer_that_is_killed_is_followed_by_another_and_each_caller_knows_what_became_of_its_entry()
            throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicInteger killed = new AtomicInteger();
        AtomicInteger cut = new AtomicInteger();
        Thread killer = new Thread(() -> killing(going, killed, cut));
        killer.start();
        Map<String, Long> written = new ConcurrentHashMap<>();
        int refused = write("killed", written);
        going.set(false);
        killer.join();
        Map<String, Long> standing = standing("killed");
        written.forEach((object, no) -> assertEquals(no, standing.get(object), object));
        assertEquals(CALLERS * ENTRIES, written.size() + refused);
        assertTrue(killed.get() > 0 && cut.get() > 0, killed + " writers and " + cut + " connections were killed");
        assertEquals(
                number("select count(*) from audit_entry where object like 'killed %'"),
                number("select count(distinct object) from audit_entry where object like 'killed %'"));
        assertTrue(verified().whole(), () -> verified().toString());
        System.out.printf(
                "AuditWriterInsideIT: %d writers and %d connections killed; %d entries written, %d callers refused%n",
                killed.get(), cut.get(), written.size(), refused);
    }

    @Test
    @Order(3)
    @Proves("L5")
    void a_second_server_makes_no_fork_and_is_told_of() throws Exception {
        log.appendFor("", AuditKind.SEARCH, "first", 1);
        long strange;
        try (Connection second = owner()) {
            strange = asAnotherServer(second);
        }
        long mine = log.appendFor("", AuditKind.SEARCH, "behind the second server", 1);
        assertTrue(mine > strange);
        assertEquals(0, number("select max(no) - count(*) from audit_entry"));
        Verdict verdict = verified();
        assertEquals(Tampering.ADDED, verdict.how());
        assertEquals(strange, verdict.firstBroken());
    }

    private int write(String name, Map<String, Long> written) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
        AtomicInteger refused = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            String mine = name + " " + i + " ";
            all.add(pool.submit(() -> {
                for (int j = 0; j < ENTRIES; j++) {
                    try {
                        written.put(mine + j, log.appendFor("dub-50", AuditKind.SEARCH, mine + j, j));
                    } catch (IllegalStateException notWritten) {
                        refused.incrementAndGet();
                    }
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        pool.shutdown();
        assertTrue(pool.awaitTermination(1, TimeUnit.MINUTES));
        return refused.get();
    }

    /** Takes turns at the thread and at the connection, which the application's user may cut itself. */
    private static void killing(AtomicBoolean going, AtomicInteger killed, AtomicInteger cut) {
        try (Connection knife = DriverManager.getConnection(
                System.getProperty("crm.db.url"),
                System.getProperty("crm.db.user"),
                System.getProperty("crm.db.password"))) {
            while (going.get()) {
                cut.addAndGet(cutConnections(knife));
                if (cut.get() > 2 * killed.get()) {
                    killed.addAndGet(interruptWriters());
                }
                Thread.sleep(5);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int interruptWriters() {
        List<Thread> writers = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("audit-writer"))
                .toList();
        writers.forEach(Thread::interrupt);
        return writers.size();
    }

    private static int cutConnections(Connection knife) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (PreparedStatement asked = knife.prepareStatement(
                        "select id from information_schema.processlist where id <> connection_id()"
                                + " and info like 'insert into audit_entry%'");
                ResultSet rows = asked.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        int cut = 0;
        for (long id : found) {
            try (var statement = knife.createStatement()) {
                statement.execute("kill " + id);
                cut++;
            } catch (SQLException gone) {
                // it was faster
            }
        }
        return cut;
    }

    private Verdict verified() {
        try {
            int auditor = (int) number("select g.account_id from role_grant g where g.role = 'AUDITOR' limit 1");
            return callers.as(auditor, () -> chain.verify());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long asAnotherServer(Connection connection) throws SQLException {
        ChainLink link;
        try (var statement = connection.createStatement();
                ResultSet tail = statement.executeQuery("select no, hash from audit_entry order by no desc limit 1")) {
            tail.next();
            Instant now = Instant.ofEpochSecond(Instant.now().getEpochSecond());
            link = ChainLink.after(tail.getLong(1), tail.getBytes(2), now, "dub-51", "", "SEARCH", "second", 1);
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, link.no());
            insert.setTimestamp(2, Timestamp.valueOf(LocalDateTime.ofInstant(link.at(), ZoneOffset.UTC)));
            insert.setString(3, link.account());
            insert.setString(4, link.zone());
            insert.setString(5, link.kind());
            insert.setString(6, link.object());
            insert.setLong(7, link.amount());
            insert.setBytes(8, link.prev());
            insert.setBytes(9, link.hash());
            insert.executeUpdate();
        }
        return link.no();
    }

    private static Map<String, Long> standing(String name) throws SQLException {
        Map<String, Long> found = new ConcurrentHashMap<>();
        try (Connection connection = owner();
                PreparedStatement asked =
                        connection.prepareStatement("select object, no from audit_entry where object like ?")) {
            asked.setString(1, name + " %");
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return found;
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = owner();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("crm.db.url"),
                System.getProperty("crm.db.owner"),
                System.getProperty("crm.db.owner.password"));
    }
}
