package org.suviaz.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.suviaz.launcher.AppServer;
import org.suviaz.launcher.EmbeddedDatabase;
import org.suviaz.launcher.HouseKey;
import org.suviaz.launcher.Ports;

/** The real archive on the real server over a database of its own, for what no single part tells. */
final class RunningHouse implements AutoCloseable {

    private static final int NAME = 2;
    private static final int ROLE = 3;
    private static final int PASSPHRASE = 5;

    private final Path folder;
    private final Path home;
    private final Path archive;
    private final EmbeddedDatabase database;
    private final Map<String, String[]> accounts = new ConcurrentHashMap<>();
    private final PrintWriter log;
    private AppServer server;

    private RunningHouse(Path folder, Path home, Path archive, EmbeddedDatabase database) throws IOException {
        this.folder = folder;
        this.log = new PrintWriter(Files.newBufferedWriter(folder.resolve("server.log"), StandardCharsets.UTF_8), true);
        this.home = home;
        this.archive = archive;
        this.database = database;
    }

    /**
     * @param home the provisioned server
     * @param options for its virtual machine, beside those that it always has
     */
    static RunningHouse opened(Path folder, Path home, Path archive, List<String> options)
            throws IOException, SQLException {
        Files.createDirectories(folder);
        RunningHouse house = new RunningHouse(
                folder, home, archive, EmbeddedDatabase.start(folder.resolve("database"), Ports.free()));
        house.start(options);
        return house;
    }

    /** The same house with a server that has other options. */
    void restart(List<String> options) throws IOException {
        server.close();
        start(options);
    }

    private void start(List<String> options) throws IOException {
        server = AppServer.start(
                home,
                folder.resolve("server"),
                archive,
                Ports.free(),
                HouseKey.beside(database.settings(), folder),
                Stream.of(AppServer.LONG_RUNNING, List.of("-Dsuviaz.organisation=training"), options)
                        .flatMap(List::stream)
                        .toList(),
                this::line);
    }

    private void line(String line) {
        if (!line.startsWith(AppServer.WELCOME)) {
            log.println(line);
            return;
        }
        String[] parts = line.split("\\|");
        if (parts.length > PASSPHRASE) {
            accounts.put(parts[ROLE], parts);
        }
    }

    HouseVisit visit(String role) {
        String[] account = accounts.get(role);
        return HouseVisit.signedIn(server.url(), account[NAME], account[PASSPHRASE]);
    }

    EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
        log.close();
    }
}
