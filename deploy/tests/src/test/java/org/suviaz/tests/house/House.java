package org.suviaz.tests.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.suviaz.launcher.AppServer;
import org.suviaz.launcher.HouseKey;
import org.suviaz.launcher.Ports;

/**
 * The whole house, started once for all tests: the database, the provisioned server and the real archive, in folders of
 * their own below target. A training organisation lives in it, whose first accounts the tests use.
 */
public final class House implements LauncherSessionListener {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DEPLOY = TARGET.resolve("../..").normalize();

    /** A server keeps the classes of each archive that was taken out of it, and their code; that happens here alone, a dozen times. */
    private static final List<String> ROOM_FOR_RESTARTS = List.of(
            "-XX:MaxMetaspaceSize=1g", "-Xmx1536m", "-XX:ReservedCodeCacheSize=512m", "-XX:-SegmentedCodeCache");

    private static House open;

    private TestDatabase database;
    private AppServer server;
    private PrintWriter log;
    private final Welcome welcome = new Welcome();

    /** Opens the house where the build asks for it: the tests of structure need none. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("suviaz.house") != null) {
            try {
                start();
            } catch (IOException | SQLException failed) {
                launcherSessionClosed(session);
                throw new IllegalStateException("the house does not open; see target/house/server.log", failed);
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
        if (log != null) {
            log.close();
        }
        open = null;
    }

    /** The address of the real archive, which is put back first where another one stands in its place. */
    public static String url() {
        Deployments.real();
        return open.server.url();
    }

    /** Takes the real archive out and puts it back, so that it starts anew on the same database. */
    public static void restart() {
        Deployments.makeRoom();
        Deployments.real();
    }

    /** Lets that archive stand in the place of the real one while the work is done. */
    public static void with(EnterpriseArchive archive, Runnable work) {
        InputStream content = archive.as(ZipExporter.class).exportAsInputStream();
        Deployments.instead(archive.getName(), content, work);
    }

    /** The server's connections to the database begin anew, for whoever changed what they keep statements of. */
    public static void freshConnections() {
        Deployments.freshConnections();
    }

    /** While the work is done the log tells all that this category has to say. */
    public static void telling(String category, Runnable work) {
        Deployments.tell(category, true);
        try {
            work.run();
        } finally {
            Deployments.tell(category, false);
        }
    }

    /** The same address, whichever archive stands there now. */
    public static String urlAsItStands() {
        return open.server.url();
    }

    public static TestDatabase database() {
        return open.database;
    }

    /** The first account of that role, as the training organisation told it at its first start. */
    public static FirstAccount account(String role) {
        return open.welcome.account(role);
    }

    static int managementPort() {
        return open.server.managementPort();
    }

    static Path archive() {
        return DEPLOY.resolve("ear/target/suviaz.ear");
    }

    private void start() throws IOException, SQLException {
        Path folder = emptied(TARGET.resolve("house"));
        log = new PrintWriter(Files.newBufferedWriter(folder.resolve("server.log"), StandardCharsets.UTF_8), true);
        database = TestDatabase.start(folder.resolve("database"));
        server = AppServer.start(
                DEPLOY.resolve("server/target/server"),
                folder.resolve("server"),
                archive(),
                Ports.free(),
                HouseKey.beside(database.settings(), folder),
                Stream.concat(Stream.of("-Dsuviaz.organisation=training"), ROOM_FOR_RESTARTS.stream())
                        .toList(),
                this::line);
        open = this;
        System.setProperty("suviaz.management.port", String.valueOf(server.managementPort()));
        System.setProperty(
                "suviaz.server", DEPLOY.resolve("server/target/server").toString());
    }

    private void line(String line) {
        if (!welcome.took(line)) {
            log.println(line);
        }
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder()).forEach(House::delete);
            }
        }
        return Files.createDirectories(folder);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
