package org.suviaz.security.scope;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.suviaz.database.NativeSql;

/** Lets the database know callers, and forget them; outside every transaction, on connections that see no people. */
@ApplicationScoped
class OpenCallers {

    private static final String OPEN =
            "call caller_open(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:jboss/datasources/SuviazCallers")
    private DataSource database;

    @NativeSql("a connection that is signed for nobody")
    void open(Token token) throws SQLException {
        try (Connection connection = database.getConnection()) {
            open(connection, token);
        }
    }

    @NativeSql("a procedure of the owner lays down what the token's holder may see; reads nothing")
    static void open(Connection connection, Token token) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(OPEN)) {
            Reach reach = token.reach();
            call.setBytes(1, CallerSecret.bytes());
            call.setBytes(2, token.hash());
            call.setInt(3, reach.account());
            call.setBoolean(4, reach.house());
            call.setLong(5, Token.LIFE.toSeconds());
            call.setObject(6, LocalDateTime.ofInstant(reach.today(), ZoneOffset.UTC));
            int next = slots(call, 7, reach.seen());
            next = hull(call, next, reach.seen().hull(), reach.seen().bitmap());
            next = hull(call, next, reach.own().outline(), reach.own().outlineBitmap());
            next = hull(call, next, reach.people().outline(), reach.people().outlineBitmap());
            hull(call, next, reach.mail().outline(), reach.mail().outlineBitmap());
            call.execute();
        }
    }

    @NativeSql("ends a token; reads nothing")
    void close(Token token) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement("call caller_close(?, ?)")) {
            call.setBytes(1, CallerSecret.bytes());
            call.setBytes(2, token.hash());
            call.execute();
        }
    }

    private static int slots(PreparedStatement call, int first, Ranges ranges) throws SQLException {
        call.setInt(first, ranges.count());
        int next = first + 1;
        for (int slot = 0; slot < Ranges.SLOTS; slot++) {
            call.setInt(next++, ranges.slot(slot).low());
            call.setInt(next++, ranges.slot(slot).high());
        }
        return next;
    }

    private static int hull(PreparedStatement call, int first, Ranges.Range hull, byte[] bitmap) throws SQLException {
        call.setInt(first, hull.low());
        call.setInt(first + 1, hull.high());
        call.setBytes(first + 2, bitmap);
        return first + 3;
    }
}
