package org.suviaz.security.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;

/** The end of the chain over a table of its own, with commits whose answers are lost; in its package, for nobody else may. */
class ChainEndIT {
    private final ChainEnd end = new ChainEnd();
    private Connection connection;

    @BeforeEach
    void table() throws SQLException {
        connection = House.database().owner();
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table own_entry like audit_entry");
            statement.execute("alter table own_entry rename to audit_entry");
        }
    }

    @AfterEach
    void away() throws SQLException {
        connection.close();
    }

    @Test
    @Proves("L5")
    void what_was_committed_without_an_answer_is_not_taken_for_another_servers() throws SQLException {
        append(connection, "first");
        assertThrows(SQLException.class, () -> append(answering(true), "committed, and nobody knows"));
        end.settle();
        assertThrows(SQLException.class, () -> append(answering(false), "not committed"));
        append(connection, "not committed");
        assertEquals(OptionalLong.empty(), end.strange());
        assertEquals(3, end.memory().orElseThrow().no());
        assertEquals(3, rows());
    }

    @Test
    @Proves("L5")
    void what_nobody_knows_of_and_was_not_committed_leaves_no_gap() throws SQLException {
        append(connection, "first");
        for (int i = 0; i < 3; i++) {
            assertThrows(SQLException.class, () -> append(answering(false), "not committed"));
            end.settle();
        }
        append(connection, "second");
        assertEquals(OptionalLong.empty(), end.strange());
        assertEquals(2, end.memory().orElseThrow().no());
        assertEquals(2, rows());
    }

    @Test
    @Proves("L5")
    void what_another_server_wrote_meanwhile_is_told_of_all_the_same() throws SQLException {
        append(connection, "first");
        assertThrows(SQLException.class, () -> append(answering(false), "not committed"));
        end.settle();
        ChainEnd other = new ChainEnd();
        other.append(connection, List.of(entry("of another server")));
        assertThrows(SQLException.class, () -> append(answering(false), "third"));
        append(connection, "third");
        assertEquals(OptionalLong.of(2), end.strange());
        assertEquals(3, rows());
    }

    private void append(Connection through, String object) throws SQLException {
        end.append(through, List.of(entry(object)));
    }

    private static PendingEntry entry(String object) {
        return PendingEntry.of(Instant.now(), "dub-52", "", AuditKind.SEARCH, object, 1);
    }

    /** The same connection, but that every commit ends with an error: after it was done, or in the place of it. */
    private Connection answering(boolean done) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    try {
                        if (!method.getName().equals("commit")) {
                            return method.invoke(connection, values);
                        }
                        if (done) {
                            connection.commit();
                        } else {
                            connection.rollback();
                        }
                        throw new SQLException("the connection is gone");
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private long rows() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_entry")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
