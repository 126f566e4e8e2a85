package org.suviaz.tests.wall;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The second wall, opened by the owner of the tables for as long as a test wants to see what the first one does alone:
 * views without the condition that asks for the caller and without their check, and on wish no triggers. Closed again it is
 * as it was, to the letter. MariaDB 11.4.5 cannot go on with a batch whose view was replaced meanwhile, so whoever opened
 * it lets the pool begin anew (House.freshConnections); each change of archives does that by itself.
 */
public final class OpenedWall {
    /** All views that ask for the caller of zones. */
    public static final List<String> PEOPLE = List.of(
            "contact",
            "contact_phone",
            "contact_tag",
            "contact_extra",
            "contact_value",
            "contact_consent",
            "household_member",
            "contact_change",
            "zone_segment",
            "mailing_recipient");

    /** All views that ask for the caller as the owner of rows. */
    public static final List<String> OWNED = List.of(
            "address_decision",
            "bulk_act",
            "entry_draft",
            "segment",
            "export_run",
            "stored_file",
            "stored_file_chunk",
            "import_sheet",
            "import_row");

    /** All views that ask for two people. */
    public static final List<String> PAIRS = List.of("contact_pair", "contact_merge");

    private static final List<String> SUFFIXES = List.of("added", "changed", "taken");

    private final Connection owner;
    private final List<String> restore = new ArrayList<>();

    private OpenedWall(Connection owner) {
        this.owner = owner;
    }

    /** Does the work while those views show all rows and check none; the triggers stay. */
    public static <T> T forReading(Connection owner, List<String> views, Callable<T> work) throws Exception {
        return during(owner, views, List.of(), work);
    }

    /** Does the work while those views are open and their tables have no triggers. */
    public static <T> T altogether(Connection owner, List<String> views, Callable<T> work) throws Exception {
        return during(owner, views, SUFFIXES, work);
    }

    private static <T> T during(Connection owner, List<String> views, List<String> triggers, Callable<T> work)
            throws Exception {
        try (owner) {
            OpenedWall wall = new OpenedWall(owner);
            try {
                for (String view : views) {
                    wall.openView(view);
                    for (String suffix : triggers) {
                        wall.dropTrigger(view + "_" + suffix);
                    }
                }
                return work.call();
            } finally {
                wall.close();
            }
        }
    }

    /** A connection of the owner from within the server, whose settings say where the database is. */
    public static Connection ownerInside() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("crm.db.url"),
                System.getProperty("crm.db.owner"),
                System.getProperty("crm.db.owner.password"));
    }

    private void openView(String view) throws SQLException {
        String whole = text("show create view " + view, 2);
        int condition = whole.indexOf(" where ");
        if (condition < 0 || !whole.startsWith("CREATE ")) {
            throw new IllegalStateException(view + " asks for nobody: " + whole);
        }
        restore.add(whole.replaceFirst("CREATE ", "CREATE OR REPLACE "));
        execute(whole.substring(0, condition).replaceFirst("CREATE ", "CREATE OR REPLACE "));
    }

    private void dropTrigger(String trigger) throws SQLException {
        if (text("show triggers where `Trigger` = '" + trigger + "'", 1) != null) {
            restore.add(text("show create trigger " + trigger, 3));
            execute("drop trigger " + trigger);
        }
    }

    private String text(String question, int column) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(column) : null;
        }
    }

    private void execute(String change) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(change);
        }
    }

    private void close() throws SQLException {
        for (String whole : restore) {
            execute(whole);
        }
    }
}
