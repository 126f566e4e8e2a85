package org.suviaz.tests.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.launcher.AppServer;
import org.suviaz.launcher.EmbeddedDatabase;
import org.suviaz.launcher.HouseKey;
import org.suviaz.launcher.Ports;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.house.TestDatabase;
import org.suviaz.tests.house.Welcome;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** The real archive on a server and a database of its own, which are killed and started again. */
final class KillHouse implements AutoCloseable {
    private static final Path FOLDER = Path.of("target/kills").toAbsolutePath();
    private static final Path DEPLOY =
            Path.of("target").toAbsolutePath().resolve("../..").normalize();

    private final Welcome accounts = new Welcome();
    private final int databasePort = Ports.free();
    private final int port = Ports.free();
    private final PrintWriter log;
    private EmbeddedDatabase database;
    private AppServer server;

    KillHouse() throws IOException, SQLException {
        empty();
        log = new PrintWriter(Files.newBufferedWriter(FOLDER.resolve("server.log"), StandardCharsets.UTF_8), true);
        database = EmbeddedDatabase.start(FOLDER.resolve("database"), databasePort);
        startServer();
    }

    TestDatabase tables() {
        return TestDatabase.of(database);
    }

    Staff organiser() {
        return Staff.in(tables(), accounts.account("ADMINISTRATOR"), "ZONE_ORGANISER", "BY");
    }

    BringsIn as(Staff staff) {
        return new BringsIn(SignIn.as(new Visitor(server.url()), staff));
    }

    /** What is being written counts here too, so that a kill can come in the middle of a step. */
    Connection withWhatIsBeingWritten() throws SQLException {
        Connection owner = tables().owner();
        owner.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        return owner;
    }

    /** Both are killed, or the server alone, and started again. */
    void kill(boolean databaseToo) throws IOException, SQLException, InterruptedException {
        if (databaseToo) {
            database.kill();
        }
        server.kill();
        if (databaseToo) {
            database = EmbeddedDatabase.start(FOLDER.resolve("database"), databasePort);
        }
        startServer();
    }

    private void startServer() throws IOException {
        server = AppServer.start(
                DEPLOY.resolve("server/target/server"),
                FOLDER.resolve("server"),
                DEPLOY.resolve("ear/target/suviaz.ear"),
                port,
                HouseKey.beside(database.settings(), FOLDER),
                List.of("-Dsuviaz.organisation=training"),
                line -> {
                    if (!accounts.took(line)) {
                        log.println(line);
                    }
                });
    }

    private static void empty() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> old = Files.walk(FOLDER)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(FOLDER);
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
        log.close();
    }
}
