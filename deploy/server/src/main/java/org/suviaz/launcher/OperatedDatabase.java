package org.suviaz.launcher;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The distribution's MariaDB as an operator starts it, by the scripts of {@code deploy/ops/mariadb}: encrypted, without a
 * port, its key in memory alone. For trying and measuring that; in production systemd starts the very same scripts.
 */
public final class OperatedDatabase implements AutoCloseable {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final List<String> PROGRAMS = List.of("mariadbd", "mariadb-install-db", "mariadb", "openssl");
    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_TO_STOP = 60;

    private final Process start;
    private final Path scripts;
    private final Path run;
    private Map<String, String> settings = Map.of();

    private OperatedDatabase(Process start, Path scripts, Path run) {
        this.start = start;
        this.scripts = scripts;
        this.run = run;
    }

    /** What this machine lacks for it; empty where nothing is missing. */
    public static Optional<String> missing() {
        if (!Files.isWritable(MEMORY)) {
            return Optional.of("a folder in memory");
        }
        Optional<String> program =
                PROGRAMS.stream().filter(one -> !installed(one)).findFirst();
        return program.isPresent() || Files.exists(Path.of("/usr/lib/mysql/plugin/file_key_management.so"))
                ? program
                : Optional.of("the plugin file_key_management");
    }

    private static boolean installed(String program) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** A new key, as the operator gets it. */
    public static String newKey(Path scripts) throws IOException {
        return output(new ProcessBuilder(scripts.resolve("new-key").toString())).strip();
    }

    /**
     * Starts it and gives its users their passwords.
     *
     * @param folder the data; laid out where it is empty, beside a log of what the server says
     * @param options of the server, after those of the scripts
     * @throws IOException with the server's own words where it does not start
     */
    public static OperatedDatabase start(Path scripts, Path folder, String key, List<String> options)
            throws IOException {
        Path run = Files.createTempDirectory(MEMORY, "suviaz-");
        List<String> command = new ArrayList<>(List.of(
                scripts.resolve("start").toString(), folder.resolve("data").toString(), run.toString()));
        command.addAll(options);
        Path log = Files.createDirectories(folder).resolve("mariadb.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().merge("PATH", ":/usr/sbin", String::concat);
        OperatedDatabase database = new OperatedDatabase(builder.start(), scripts, run);
        try {
            database.unlock(key);
            database.settings = database.passwords();
            return database;
        } catch (IOException failed) {
            database.close();
            throw new IOException(Files.readString(log), failed);
        }
    }

    private void unlock(String key) throws IOException {
        try (OutputStream in = start.getOutputStream()) {
            in.write((key + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (!Files.exists(socket()) || Files.exists(run.resolve("keys"))) {
            if (!start.isAlive() || System.nanoTime() > until) {
                throw new IOException("the database did not start");
            }
            pause();
        }
    }

    private Map<String, String> passwords() throws IOException {
        Properties told = new Properties();
        told.load(new StringReader(
                output(new ProcessBuilder(scripts.resolve("settings").toString(), run.toString()))));
        Map<String, String> all = new HashMap<>();
        told.stringPropertyNames().forEach(name -> all.put(name, told.getProperty(name)));
        return Map.copyOf(all);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static String output(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(builder.command().get(0) + ": " + told);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return told;
    }

    /** What the application must be told to work with it. */
    public Map<String, String> settings() {
        return settings;
    }

    public Connection owner() throws SQLException {
        return connection("crm.db.owner", "crm.db.owner.password");
    }

    public Connection application() throws SQLException {
        return connection("crm.db.user", "crm.db.password");
    }

    private Connection connection(String user, String password) throws SQLException {
        return DriverManager.getConnection(settings.get("crm.db.url"), settings.get(user), settings.get(password));
    }

    /** What the server's root is answered, as rows of columns with tabs between them. */
    public String root(String sql) throws IOException {
        return output(new ProcessBuilder(
                        "mariadb",
                        "--no-defaults",
                        "--batch",
                        "--skip-column-names",
                        "--socket=" + socket(),
                        "-e",
                        sql))
                .strip();
    }

    public Path socket() {
        return run.resolve("mariadb.sock");
    }

    /** The folder in memory. */
    public Path memory() {
        return run;
    }

    /** The server's own process, not the script's that watches it. */
    public long pid() throws IOException {
        return Long.parseLong(Files.readString(run.resolve("mariadb.pid")).strip());
    }

    /** Ends it as a cut of the power does. */
    public void kill() throws IOException {
        ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
        close();
    }

    @Override
    public void close() throws IOException {
        start.destroy();
        try {
            if (!start.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                start.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            start.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        for (String left : List.of("mariadb.sock", "mariadb.pid", "keys")) {
            Files.deleteIfExists(run.resolve(left));
        }
        Files.deleteIfExists(run);
    }
}
