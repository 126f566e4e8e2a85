package org.suviaz.security.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.suviaz.database.NativeSql;
import org.suviaz.security.chain.ChainLink;

/**
 * The one writer of the log: a thread with a connection of its own, which takes what many callers brought meanwhile and
 * commits it together. Never inside a business transaction, where a second entry would wait for the first one's commit. A
 * thread that ended is followed by another as soon as somebody waits.
 */
@ApplicationScoped
class AuditWriter {

    private static final int MOST_IN_ONE_COMMIT = 500;
    private static final int MOST_WAITING = 2_000;
    private static final int SECONDS_OF_PATIENCE = 20;

    /** The second meets a connection that the first found gone, or an end that another server moved on. */
    private static final int TRIES = 2;

    private final BlockingQueue<PendingEntry> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ChainEnd end = new ChainEnd();

    @Resource(lookup = "java:jboss/datasources/SuviazLog")
    private DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    private Thread thread;
    private boolean stopped;

    void start(@Observes @Priority(200) Startup event) {
        live();
    }

    @PreDestroy
    synchronized void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    ChainEnd end() {
        return end;
    }

    /**
     * Waits until the entry is committed. An entry that was claimed when its caller's time ran out may be committed later:
     * then the log tells of more than was shown, never of less.
     *
     * @return its number
     * @throws IllegalStateException where it is not, or not in time
     */
    long write(PendingEntry entry) {
        long till = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_OF_PATIENCE);
        try {
            live();
            if (!waiting.offer(entry, SECONDS_OF_PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("too many wait for the log");
            }
            return number(entry, till);
        } catch (InterruptedException interrupted) {
            entry.giveUp();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the log did not answer", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the log did not take the entry", failed);
        }
    }

    private long number(PendingEntry entry, long till) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return entry.number().get(1, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                if (System.nanoTime() - till >= 0) {
                    entry.giveUp();
                    throw new IllegalStateException("the log did not answer in time", slow);
                }
                live();
            }
        }
    }

    /** Somebody writes, as long as the house stands. */
    private synchronized void live() {
        if (!stopped && (thread == null || !thread.isAlive())) {
            thread = threads.newThread(this::work);
            thread.setName("audit-writer");
            thread.start();
        }
    }

    private void work() {
        List<PendingEntry> batch = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                batch.clear();
                batch.add(waiting.take());
                waiting.drainTo(batch, MOST_IN_ONE_COMMIT - 1);
                batch.removeIf(entry -> !entry.claim());
                if (!batch.isEmpty()) {
                    write(batch);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            fail(batch, new IllegalStateException("the log's writer ended"));
        }
    }

    /** Either all of them are in the chain, or each caller is told that its entry is not. */
    private void write(List<PendingEntry> batch) {
        Exception last = null;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                tell(batch, append(batch));
                return;
            } catch (SQLException | RuntimeException failed) {
                if (last != null) {
                    failed.addSuppressed(last);
                }
                last = failed;
            }
        }
        end.settle();
        fail(batch, last);
    }

    @NativeSql("the log is written outside the persistence context, on a connection of its own; it holds no people")
    private List<ChainLink> append(List<PendingEntry> batch) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return end.append(connection, batch);
        }
    }

    private static void tell(List<PendingEntry> batch, List<ChainLink> links) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).number().complete(links.get(i).no());
        }
    }

    private static void fail(List<PendingEntry> batch, Exception failed) {
        batch.forEach(entry -> entry.number().completeExceptionally(failed));
    }
}
