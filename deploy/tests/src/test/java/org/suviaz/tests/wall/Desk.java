package org.suviaz.tests.wall;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.suviaz.tests.house.House;

/**
 * A connection of the application's user in the hands of a test, signed for a caller that the owner of the tables laid down:
 * what statements can do that no door of the house would ever send.
 */
final class Desk implements AutoCloseable {
    /** What the database says to whoever may not touch a table, and to a row that its wall refuses. */
    static final int DENIED = 1142;

    static final int REFUSED = 1369;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Connection connection;
    private final byte[] token;

    private Desk(Connection connection, byte[] token) {
        this.connection = connection;
        this.token = token;
    }

    /** Nobody's. */
    static Desk unsigned() throws SQLException {
        return new Desk(House.database().application(), new byte[0]);
    }

    /** Of an account that sees and writes rows of these numbers, from the first to the last. */
    static Desk of(int account, int seenFrom, int seenTo, int writtenFrom, int writtenTo) throws SQLException {
        return signed(account, false, seenFrom, seenTo, 1, 0, writtenFrom, writtenTo);
    }

    /** Of an account that adds people and sees the own ones of today alone. */
    static Desk ofEntry(int account, int from, int to) throws SQLException {
        return signed(account, false, 1, 0, from, to, from, to);
    }

    static Desk ofHouse() throws SQLException {
        return signed(0, true, 1, 0, 1, 0, 1, 0);
    }

    private static Desk signed(int account, boolean house, int l, int h, int ol, int oh, int wl, int wh)
            throws SQLException {
        byte[] token = new byte[32];
        RANDOM.nextBytes(token);
        House.database()
                .change(
                        "insert into caller (tok, account, house, till, today, n, l1, h1, l2, h2, l3, h3, lo, hi, bm,"
                                + " ol, oh, om, wl, wh, wm, ml, mh, mm) values (unhex(sha2(?, 256)), ?, ?,"
                                + " utc_timestamp() + interval 10 minute, utc_date(), 1, ?, ?, 1, 0, 1, 0, 1, 0, '',"
                                + " ?, ?, '', ?, ?, '', ?, ?, '')",
                        token,
                        account,
                        house,
                        l,
                        h,
                        ol,
                        oh,
                        wl,
                        wh,
                        wl,
                        wh);
        Desk desk = new Desk(House.database().application(), token);
        desk.sign(token);
        return desk;
    }

    void sign(byte[] any) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("set @tok = ?")) {
            statement.setBytes(1, any);
            statement.execute();
        }
    }

    /** A token that nobody made. */
    void signGuessing() throws SQLException {
        sign("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    }

    /** The caller's time is over. */
    void expire() {
        House.database()
                .change(
                        "update caller set till = utc_timestamp() - interval 1 second where tok = unhex(sha2(?, 256))",
                        token);
    }

    long number(String question, Object... values) throws SQLException {
        try (PreparedStatement statement = filled(question, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    int change(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = filled(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    /** The code with which the database refuses that statement; 0 where it does not. */
    int refusal(String statement, Object... values) {
        try (PreparedStatement prepared = filled(statement, values)) {
            prepared.execute();
            return 0;
        } catch (SQLException refused) {
            return refused.getErrorCode();
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        } catch (SQLException failed) {
            statement.close();
            throw failed;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
