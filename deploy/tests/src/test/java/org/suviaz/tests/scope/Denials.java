package org.suviaz.tests.scope;

import java.sql.Connection;
import java.sql.SQLException;
import org.suviaz.tests.house.House;

/** How many refusals stand in the log; asked some thousand times, so over one connection. */
final class Denials {
    private static final String COUNT = "select count(*) from audit_entry where kind = 'DENIED'";

    private static Connection connection;

    private Denials() {}

    static synchronized long count() {
        try {
            if (connection == null) {
                connection = House.database().owner();
            }
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(COUNT)) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
