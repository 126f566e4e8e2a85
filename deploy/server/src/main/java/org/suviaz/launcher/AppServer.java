package org.suviaz.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The provisioned WildFly as a process of its own, with the archive in a base folder of its own. */
public final class AppServer implements AutoCloseable {

    /** What a line of first accounts begins with; such lines are shown and stored nowhere. */
    public static final String WELCOME = "SUVIAZ|";

    /** For a server that runs for long: what it does often is compiled well, and its memory cleared by both processors. */
    public static final List<String> LONG_RUNNING = List.of("-XX:TieredStopAtLevel=4", "-XX:+UseParallelGC");

    private static final boolean UNIX = File.separatorChar == '/';

    /** A crash leaves no picture of the memory, since names stand in it: no core, and no report with what threads held. */
    private static final List<String> WITHOUT_CORE =
            UNIX ? List.of("/bin/sh", "-c", "ulimit -c 0; exec \"$@\"", "suviaz") : List.of();

    private static final String NOWHERE = UNIX ? "/dev/null" : "NUL";

    private static final int MINUTES_TO_START = 5;
    private static final int SECONDS_TO_STOP = 30;

    private final Process process;
    private final int httpPort;
    private final int managementPort;

    private AppServer(Process process, int httpPort, int managementPort) {
        this.process = process;
        this.httpPort = httpPort;
        this.managementPort = managementPort;
    }

    /**
     * Starts the server and waits until the archive is deployed.
     *
     * @param home the provisioned server
     * @param base a folder of this run; its configuration and deployments are laid anew
     * @param archive the EAR
     * @param settings what must not stand on a command line or in an environment, where others of the machine read it:
     *     where the database is, passwords, keys; handed over in a private file that is gone once the server is up, and in memory
     *     where the machine has files there
     * @param properties system properties, as -Dname=value
     * @param lines is given every line that the server prints
     */
    public static AppServer start(
            Path home,
            Path base,
            Path archive,
            int httpPort,
            Map<String, String> settings,
            List<String> properties,
            Consumer<String> lines)
            throws IOException {
        lay(home, base, archive);
        int managementPort = Ports.free();
        Path handed = Secrets.handedOver(base, settings);
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command(home, base, handed, httpPort, managementPort, properties));
            builder.environment().keySet().removeIf(name -> name.startsWith("CRM_") || name.startsWith("SUVIAZ_"));
            builder.redirectErrorStream(true);
            AppServer server = new AppServer(builder.start(), httpPort, managementPort);
            server.waitUntilReady(lines);
            return server;
        } finally {
            Files.deleteIfExists(handed);
        }
    }

    private static List<String> command(
            Path home, Path base, Path settings, int httpPort, int managementPort, List<String> properties) {
        List<String> command = new ArrayList<>(WITHOUT_CORE);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + NOWHERE,
                "-XX:+PerfDisableSharedMem",
                "-Xms64m",
                "-Xmx768m",
                "-XX:MaxMetaspaceSize=384m",
                "-XX:TieredStopAtLevel=1",
                // with one level alone it would be 48 MiB, and once those are full nothing more is compiled
                "-XX:ReservedCodeCacheSize=240m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri()));
        command.addAll(OPENED);
        command.addAll(List.of(
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + httpPort,
                "-Djboss.management.http.port=" + managementPort));
        command.addAll(properties);
        command.addAll(List.of(
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "--properties=" + settings.toUri()));
        return command;
    }

    /** What the server's own start script opens on a modular JDK. */
    private static final List<String> OPENED = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private void waitUntilReady(Consumer<String> lines) throws IOException {
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(lines, ready), "server-output");
        reader.setDaemon(true);
        reader.start();
        try {
            if (!ready.get(MINUTES_TO_START, TimeUnit.MINUTES)) {
                close();
                throw new IOException("the server did not start well; its log says why");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            close();
        } catch (java.util.concurrent.ExecutionException | TimeoutException failed) {
            close();
            throw new IOException("the server did not start in time; its log says why", failed);
        }
    }

    private void read(Consumer<String> lines, CompletableFuture<Boolean> ready) {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.accept(line);
                if (line.contains("WFLYSRV0025")) {
                    ready.complete(true);
                } else if (line.contains("WFLYSRV0026")) {
                    ready.complete(false);
                }
            }
        } catch (IOException closed) {
            // the process has ended, and that is said below
        }
        ready.complete(false);
    }

    private static void lay(Path home, Path base, Path archive) throws IOException {
        for (String folder : List.of("data", "tmp", "log", "deployments")) {
            Files.createDirectories(base.resolve(folder));
        }
        empty(base.resolve("deployments"));
        empty(base.resolve("tmp"));
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.copy(archive, base.resolve("deployments/suviaz.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(path -> {
                try {
                    Path target = to.resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }

    public String url() {
        return "http://127.0.0.1:" + httpPort + "/";
    }

    /** Where the tests deploy; it listens on the loopback address alone. */
    public int managementPort() {
        return managementPort;
    }

    /** The number of the process, by which the system knows it. */
    public long pid() {
        return process.pid();
    }

    /** Waits until the server ends by itself. */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it as a cut of the power does: nothing is put in order. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
