package org.suviaz.tests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.suviaz.launcher.EmbeddedDatabase;
import org.suviaz.launcher.Ports;

/** The database of the tests: an embedded one on a free port, or the server that CRM_TEST_DB_URL names. */
public final class TestDatabase implements AutoCloseable {
    /** A caller who reads the whole country; each start of the archive ends it with all others. */
    private static final String EVERYBODY =
            "insert ignore into caller (tok, account, house, till, today, n, l1, h1, l2, h2,"
                    + " l3, h3, lo, hi, bm, ol, oh, om, wl, wh, wm, ml, mh, mm) values (unhex(sha2('whoever tests', 256)), -2, false,"
                    + " '2100-01-01', '2000-01-01', 1, 0, 65535, 1, 0, 1, 0, 1, 0, '', 1, 0, '', 0, 65535, '', 0, 65535, '')";

    private final Map<String, String> settings;
    private final EmbeddedDatabase embedded;

    private TestDatabase(Map<String, String> settings, EmbeddedDatabase embedded) {
        this.settings = settings;
        this.embedded = embedded;
    }

    static TestDatabase start(Path folder) throws IOException, SQLException {
        String named = System.getenv("CRM_TEST_DB_URL");
        if (named != null) {
            return new TestDatabase(
                    Map.of(
                            "crm.db.url", named,
                            "crm.db.user", System.getenv("CRM_TEST_DB_USER"),
                            "crm.db.password", System.getenv("CRM_TEST_DB_PASSWORD"),
                            "crm.db.owner", System.getenv("CRM_TEST_DB_OWNER"),
                            "crm.db.owner.password", System.getenv("CRM_TEST_DB_OWNER_PASSWORD")),
                    null);
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.start(folder, Ports.free());
        return new TestDatabase(embedded.settings(), embedded);
    }

    /** That of another house. */
    public static TestDatabase of(EmbeddedDatabase another) {
        return new TestDatabase(another.settings(), another);
    }

    /** What the house is told of it: url, users and passwords. */
    public Map<String, String> settings() {
        return settings;
    }

    /** A connection past the application, with the owner's rights: to look at what was really written, in all zones. */
    public Connection owner() throws SQLException {
        Connection owner = unsigned();
        try (Statement statement = owner.createStatement()) {
            statement.execute(EVERYBODY);
            statement.execute("set @tok = 'whoever tests'");
        }
        return owner;
    }

    /** As {@link #owner()}, for whom the views are as empty as for everybody who has no token. */
    public Connection unsigned() throws SQLException {
        return connection("crm.db.owner", "crm.db.owner.password");
    }

    /** A connection with the rights of the application's user. */
    public Connection application() throws SQLException {
        return connection("crm.db.user", "crm.db.password");
    }

    /** The first column of the first row of a question to the owner's connection. */
    public long number(String sql, Object... values) {
        try (Connection connection = owner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** As {@link #number}, where the answer is text; null where there is no row. */
    public String text(String sql, Object... values) {
        try (Connection connection = owner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Changes rows past the application; says how many. */
    public int change(String sql, Object... values) {
        try (Connection connection = owner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    @Override
    public void close() {
        try {
            if (embedded != null) {
                embedded.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Connection connection(String user, String password) throws SQLException {
        return DriverManager.getConnection(settings.get("crm.db.url"), settings.get(user), settings.get(password));
    }
}
