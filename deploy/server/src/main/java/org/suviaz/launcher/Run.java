package org.suviaz.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The README's first command: the database and the server start, and Ctrl-C stops both. */
public final class Run {

    private Run() {}

    /** Arguments: the provisioned server, the archive, the folder for all that this run keeps. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path archive = Path.of(arguments[1]).toAbsolutePath().normalize();
        Path folder = Path.of(arguments[2]).toAbsolutePath().normalize();
        try {
            int httpPort = Integer.getInteger("http.port", 8080);
            if (Ports.taken(httpPort)) {
                throw new PortTaken(httpPort, "http.port");
            }
            run(home, archive, folder, httpPort);
        } catch (PortTaken taken) {
            System.err.println(taken.getMessage());
            System.exit(1);
        } catch (IOException | SQLException failed) {
            System.err.println(
                    "Suviaz did not start: " + failed.getMessage() + " (" + folder.resolve("server.log") + ")");
            System.exit(1);
        }
    }

    private static void run(Path home, Path archive, Path folder, int httpPort)
            throws IOException, SQLException, InterruptedException {
        Files.createDirectories(folder);
        try (PrintWriter log =
                new PrintWriter(Files.newBufferedWriter(folder.resolve("server.log"), StandardCharsets.UTF_8), true)) {
            EmbeddedDatabase database = database(folder);
            Welcome welcome = new Welcome(System.out, log);
            AppServer server = AppServer.start(
                    home,
                    folder.resolve("server"),
                    archive,
                    httpPort,
                    HouseKey.beside(database == null ? named() : database.settings(), folder),
                    options(),
                    welcome::line);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database)));
            System.out.println("Suviaz is ready: " + server.url());
            welcome.show();
            server.waitFor();
        }
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(AppServer.LONG_RUNNING);
        options.add("-Dsuviaz.organisation=" + System.getProperty("organisation", "training"));
        options.add("-Dsuviaz.organisation.name=" + System.getProperty("organisation.name", ""));
        options.add("-Dsuviaz.exports.alone=" + System.getProperty("exports.alone", ""));
        return options;
    }

    /** What the environment says of another server: CRM_DB_URL is the setting crm.db.url, and so on. */
    private static Map<String, String> named() {
        return System.getenv().entrySet().stream()
                .filter(one -> one.getKey().startsWith("CRM_DB_"))
                .collect(Collectors.toMap(
                        one -> one.getKey().toLowerCase(Locale.ROOT).replace('_', '.'), Map.Entry::getValue));
    }

    /** None of our own where the environment names a server. */
    private static EmbeddedDatabase database(Path folder) throws IOException, SQLException {
        return System.getenv("CRM_DB_URL") == null
                ? EmbeddedDatabase.start(folder.resolve("database"), Integer.getInteger("db.port", 3399))
                : null;
    }

    private static void stop(AppServer server, EmbeddedDatabase database) {
        server.close();
        try {
            if (database != null) {
                database.close();
            }
        } catch (IOException failed) {
            System.err.println(failed.getMessage());
        }
    }
}
