package org.suviaz.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @Test
    void what_lies_below_the_temporary_folder_is_there_at_the_next_start(@TempDir Path folder)
            throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.free())) {
            run(database, "create table kept (id int)");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Ports.free())) {
            try (Connection owner = database.owner();
                    ResultSet tables = owner.getMetaData().getTables(null, null, "kept", null)) {
                assertTrue(tables.next());
            }
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
