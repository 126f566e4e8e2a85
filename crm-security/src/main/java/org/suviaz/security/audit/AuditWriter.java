package org.suviaz.security.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.suviaz.database.NativeSql;

/**
 * The one writer of the log: a thread with a connection of its own, which takes what many callers brought meanwhile and
 * commits it together. Never inside a business transaction, where a second entry would wait for the first one's commit.
 */
@ApplicationScoped
class AuditWriter {

    private static final int MOST_IN_ONE_COMMIT = 500;

    private final BlockingQueue<PendingEntry> waiting = new LinkedBlockingQueue<>();

    @Resource(lookup = "java:jboss/datasources/SuviazLog")
    private DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    private Thread thread;
    private long lastNo;
    private byte[] lastHash;

    synchronized void start(@Observes @Priority(200) Startup event) {
        if (thread == null) {
            thread = threads.newThread(this::work);
            thread.setName("audit-writer");
            thread.start();
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    void take(PendingEntry entry) {
        waiting.add(entry);
    }

    private void work() {
        List<PendingEntry> batch = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                batch.add(waiting.take());
                waiting.drainTo(batch, MOST_IN_ONE_COMMIT - 1);
                write(batch);
                batch.clear();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Either all of them are in the chain, or each caller is told that its entry is not. */
    private void write(List<PendingEntry> batch) {
        try {
            commit(batch);
        } catch (SQLException | RuntimeException failed) {
            lastHash = null;
            batch.forEach(entry -> entry.number().completeExceptionally(failed));
        }
    }

    @NativeSql("the log is written outside the persistence context, on a connection of its own; it holds no people")
    private void commit(List<PendingEntry> batch) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_entry (no, at, account, zone, kind, object, amount, prev, hash)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            try {
                if (lastHash == null) {
                    readTail(connection);
                }
                List<ChainLink> links = chained(batch);
                for (ChainLink link : links) {
                    bind(insert, link);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
                ChainLink last = links.get(links.size() - 1);
                lastNo = last.no();
                lastHash = last.hash();
                for (int i = 0; i < links.size(); i++) {
                    batch.get(i).number().complete(links.get(i).no());
                }
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private List<ChainLink> chained(List<PendingEntry> batch) {
        List<ChainLink> links = new ArrayList<>(batch.size());
        long no = lastNo;
        byte[] hash = lastHash;
        for (PendingEntry entry : batch) {
            ChainLink link = ChainLink.after(no, hash, entry);
            links.add(link);
            no = link.no();
            hash = link.hash();
        }
        return links;
    }

    @NativeSql("reads the end of the chain on the writer's own connection")
    private void readTail(Connection connection) throws SQLException {
        try (PreparedStatement tail =
                        connection.prepareStatement("select no, hash from audit_entry order by no desc limit 1");
                ResultSet row = tail.executeQuery()) {
            boolean any = row.next();
            lastNo = any ? row.getLong(1) : 0;
            lastHash = any ? row.getBytes(2) : ChainLink.BEGINNING;
        }
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
}
