package org.suviaz.security.audit;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.suviaz.database.NativeSql;
import org.suviaz.security.chain.ChainLink;
import org.suviaz.security.chain.Witness;

/**
 * Where the chain ends, as the writer knows it, and what puts entries behind it. It remembers what it wrote last and never
 * goes back behind that: a log whose end was cut off then shows a gap for ever.
 */
class ChainEnd {

    private static final System.Logger LOG = System.getLogger(ChainEnd.class.getName());

    private Witness written;
    private Witness end;
    private List<ChainLink> uncertain = List.of();

    /** How those ended that nobody waits for any more and that may stand all the same. */
    private final List<Witness> unsettled = new ArrayList<>();

    private long strange;

    /** The newest entry that this server wrote and knows to be committed. */
    synchronized Optional<Witness> memory() {
        return Optional.ofNullable(written);
    }

    /** The first entry that somebody else wrote while this server was running. */
    synchronized OptionalLong strange() {
        return strange == 0 ? OptionalLong.empty() : OptionalLong.of(strange);
    }

    /**
     * Puts them behind the end in one commit.
     *
     * @throws SQLException where the end is known no more: the next call looks for it, and for what became of these
     */
    synchronized List<ChainLink> append(Connection connection, List<PendingEntry> batch) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (end == null) {
                end = read(connection);
                unsettled.stream().filter(end::isSame).findFirst().ifPresent(mine -> written = mine);
            }
            if (!uncertain.isEmpty() && stands(connection, uncertain)) {
                return committed(uncertain);
            }
            List<ChainLink> links = chained(batch);
            uncertain = links;
            insert(connection, links);
            connection.commit();
            return committed(links);
        } catch (SQLException | RuntimeException failed) {
            end = null;
            undo(connection, failed);
            throw failed;
        } finally {
            restore(connection);
        }
    }

    /** Nobody waits for what may have been written any more; if it stands, it is still known as this server's. */
    synchronized void settle() {
        if (!uncertain.isEmpty()) {
            unsettled.add(last(uncertain));
        }
        uncertain = List.of();
        end = null;
    }

    private List<ChainLink> committed(List<ChainLink> links) {
        written = last(links);
        end = written;
        uncertain = List.of();
        unsettled.clear();
        return links;
    }

    private static Witness last(List<ChainLink> links) {
        ChainLink last = links.get(links.size() - 1);
        return new Witness(last.no(), last.hash());
    }

    private List<ChainLink> chained(List<PendingEntry> batch) {
        List<ChainLink> links = new ArrayList<>(batch.size());
        long no = end.no();
        byte[] hash = end.hash();
        for (PendingEntry entry : batch) {
            ChainLink link = entry.after(no, hash);
            links.add(link);
            no = link.no();
            hash = link.hash();
        }
        return links;
    }

    @NativeSql("the log is written outside the persistence context, on a connection of its own; it holds no people")
    private static void insert(Connection connection, List<ChainLink> links) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_entry (no, at, account, zone, kind, object, amount, prev,"
                        + " hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (ChainLink link : links) {
                bind(insert, link);
                insert.addBatch();
            }
            insert.executeBatch();
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

    @NativeSql("reads the end of the chain on the writer's own connection")
    private Witness read(Connection connection) throws SQLException {
        try (PreparedStatement tail =
                        connection.prepareStatement("select no, hash from audit_entry order by no desc limit 1");
                ResultSet row = tail.executeQuery()) {
            Witness found =
                    row.next() ? new Witness(row.getLong(1), row.getBytes(2)) : new Witness(0, ChainLink.BEGINNING);
            return written != null && found.no() <= written.no() ? written : found;
        }
    }

    /** Whether those were committed after all, though their writer was not told so. */
    @NativeSql("reads one entry of the chain on the writer's own connection")
    private boolean stands(Connection connection, List<ChainLink> links) throws SQLException {
        ChainLink last = links.get(links.size() - 1);
        try (PreparedStatement asked = connection.prepareStatement("select hash from audit_entry where no = ?")) {
            asked.setLong(1, last.no());
            try (ResultSet row = asked.executeQuery()) {
                boolean stands = row.next() && Arrays.equals(row.getBytes(1), last.hash());
                if (!stands && written != null && end.no() > written.no()) {
                    noteStranger(written.no() + 1);
                }
                return stands;
            }
        }
    }

    private void noteStranger(long no) {
        if (strange == 0) {
            strange = no;
            LOG.log(Level.WARNING, "entries of the log from {0} on were written by another server", String.valueOf(no));
        }
    }

    /** A connection that is gone has undone everything by itself. */
    private static void undo(Connection connection, Exception failed) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            failed.addSuppressed(gone);
        }
    }

    private static void restore(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            LOG.log(Level.DEBUG, "the log's connection is gone", gone);
        }
    }
}
