package org.suviaz.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
    private static final double MEBIBYTE = 1 << 20;

    private final EmbeddedDatabase database;
    private final Map<String, String[]> accounts = new ConcurrentHashMap<>();
    private final PrintWriter log;
    private final AppServer server;

    private RunningHouse(Path folder, Path home, Path archive) throws IOException, SQLException {
        log = new PrintWriter(Files.newBufferedWriter(folder.resolve("server.log"), StandardCharsets.UTF_8), true);
        database = EmbeddedDatabase.start(folder.resolve("database"), Ports.free());
        server = AppServer.start(
                home,
                folder.resolve("server"),
                archive,
                Ports.free(),
                HouseKey.beside(database.settings(), folder),
                Stream.concat(AppServer.LONG_RUNNING.stream(), Stream.of("-Dsuviaz.organisation=training"))
                        .toList(),
                this::line);
    }

    /** @param home the provisioned server */
    static RunningHouse opened(Path folder, Path home, Path archive) throws IOException, SQLException {
        Files.createDirectories(folder);
        return new RunningHouse(folder, home, archive);
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

    /** How much of the server's memory is held at this moment, in MiB, once all that is let go of is cleared away. */
    double held() {
        try {
            Process told = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(server.pid()),
                            "GC.class_histogram")
                    .start();
            String last = "";
            try (BufferedReader lines = told.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    last = line.startsWith("Total") ? line : last;
                }
            }
            if (last.isEmpty()) {
                throw new IllegalStateException("the server did not tell what it holds");
            }
            return Double.parseDouble(last.strip().split("\\s+")[2]) / MEBIBYTE;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
        log.close();
    }
}
