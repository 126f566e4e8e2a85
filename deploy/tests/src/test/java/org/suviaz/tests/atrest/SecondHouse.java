package org.suviaz.tests.atrest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.launcher.AppServer;
import org.suviaz.launcher.OperatedDatabase;
import org.suviaz.launcher.Ports;
import org.suviaz.tests.house.Welcome;

/** The real archive on a server of its own beside the house of the other tests, on a database of the distribution. */
final class SecondHouse implements AutoCloseable {
    private static final Path DEPLOY =
            Path.of("target").toAbsolutePath().resolve("../..").normalize();

    /** What the server's keys are drawn from; it is looked for on the disk afterwards. */
    static final String HOUSE_KEY = "5eed0fc0ffee7ab1".repeat(4);

    private final AppServer server;
    private final PrintWriter log;

    private SecondHouse(AppServer server, PrintWriter log) {
        this.server = server;
        this.log = log;
    }

    /** Where the operator's scripts of the database lie. */
    static Path scripts() {
        return DEPLOY.resolve("ops/mariadb");
    }

    static SecondHouse start(Path folder, OperatedDatabase database, Welcome accounts) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        PrintWriter log = new PrintWriter(
                Files.newBufferedWriter(
                        folder.resolve("server.log"),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND),
                true);
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("suviaz.key", HOUSE_KEY);
        AppServer server = AppServer.start(
                DEPLOY.resolve("server/target/server"),
                folder.resolve("server"),
                DEPLOY.resolve("ear/target/suviaz.ear"),
                Ports.free(),
                settings,
                List.of("-Dsuviaz.organisation=training", "-Djava.io.tmpdir=" + temporary),
                line -> {
                    if (!accounts.took(line)) {
                        log.println(line);
                    }
                });
        return new SecondHouse(server, log);
    }

    String url() {
        return server.url();
    }

    long pid() {
        return server.pid();
    }

    /** Ends it by that signal and waits until it has gone. */
    void end(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(pid())).start().waitFor();
        server.waitFor();
        close();
    }

    @Override
    public void close() {
        server.close();
        log.close();
    }
}
