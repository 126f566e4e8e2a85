package org.suviaz.security.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.suviaz.database.NativeSql;

/** The log as it lies in the database: read through as one snapshot, a row at a time. */
public final class ChainTable {

    /** Rows that travel together. */
    private static final int FETCHED = 1_000;

    private static final String ENTRIES = "select " + ChainRow.COLUMNS + " from audit_entry order by no";
    private static final String CHECKPOINTS = "select no, hash, at, signature from audit_checkpoint order by no";

    private ChainTable() {}

    /**
     * Checks all entries and checkpoints; changes nothing and blocks nobody.
     *
     * @param witnesses known before this was asked
     */
    @NativeSql("reads the log alone, row by row, on a server or without one; it holds no people")
    public static Verdict check(Connection connection, Predicate<Checkpoint> genuine, List<Witness> witnesses)
            throws SQLException {
        int isolation = connection.getTransactionIsolation();
        boolean commits = connection.getAutoCommit();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (PreparedStatement points = connection.prepareStatement(CHECKPOINTS);
                PreparedStatement entries =
                        connection.prepareStatement(ENTRIES, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            ChainCheck check = new ChainCheck(checkpoints(points), genuine, witnesses);
            entries.setFetchSize(FETCHED);
            try (ResultSet rows = entries.executeQuery()) {
                readThrough(rows, check);
            }
            return check.end();
        } finally {
            connection.rollback();
            connection.setAutoCommit(commits);
            connection.setTransactionIsolation(isolation);
        }
    }

    @NativeSql("as above")
    private static List<Checkpoint> checkpoints(PreparedStatement statement) throws SQLException {
        List<Checkpoint> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Checkpoint(rows.getLong(1), rows.getBytes(2), moment(rows, 3), rows.getBytes(4)));
            }
        }
        return found;
    }

    private static void readThrough(ResultSet rows, ChainCheck check) throws SQLException {
        ChainRow row = new ChainRow();
        boolean more = true;
        while (more && rows.next()) {
            row.read(rows);
            more = check.take(row);
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
