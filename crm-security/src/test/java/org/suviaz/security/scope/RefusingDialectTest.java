package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class RefusingDialectTest {

    private static final SQLException REFUSAL =
            new SQLTransientConnectionException("CHECK OPTION failed", "44000", RefusingDialect.REFUSED);

    @Test
    void a_refusal_is_known_by_its_code_whatever_it_comes_as() {
        assertTrue(RefusingDialect.refused(REFUSAL));
        assertTrue(RefusingDialect.refused(new BatchUpdateException("a row of many", new int[0], REFUSAL)));
    }

    @Test
    void a_lost_connection_or_a_missing_table_is_no_refusal() {
        assertFalse(RefusingDialect.refused(new SQLTransientConnectionException("gone", "08000", 2006)));
        assertFalse(RefusingDialect.refused(new SQLException("denied", "42000", 1142)));
    }
}
