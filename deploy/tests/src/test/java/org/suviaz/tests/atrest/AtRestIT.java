package org.suviaz.tests.atrest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.launcher.OperatedDatabase;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Welcome;

/**
 * The disk of a server is taken away: what the product's own configuration of the distribution's MariaDB, and the server
 * beside it, have left there after a day of work and a sudden end. A second database without encryption shows that what is
 * looked for would be found.
 */
class AtRestIT {
    private static final Path FOLDER = Path.of("target/atrest").toAbsolutePath();
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String PEOPLE = "select count(*) from suviaz.contact_base";
    private static final String CANARIES = PEOPLE + " where surname_be = '" + Canary.SURNAME_BE + "'";
    private static final List<String> PLAIN = List.of(
            "--innodb-encrypt-tables=OFF",
            "--innodb-encrypt-log=OFF",
            "--innodb-encrypt-temporary-tables=OFF",
            "--aria-encrypt-tables=OFF",
            "--encrypt-tmp-disk-tables=OFF",
            "--encrypt-tmp-files=OFF");

    private static final Disk SEIZED = new Disk(
            FOLDER.resolve("encrypted"), FOLDER.resolve("server"), FOLDER.resolve("tmp"), FOLDER.resolve("server.log"));
    private static final List<String> FIGURES = new ArrayList<>();
    private static final Map<String, Processes> RUNNING = new LinkedHashMap<>();

    private static String key;
    private static Map<String, String> settings;
    private static List<Path> leftByStopping;
    private static String unencrypted;
    private static String statistics;
    private static String logs;
    private static String keyWhileRunning;
    private static long[] spilled;
    private static String people;
    private static List<String> onSeizedDisk;
    private static List<String> onPlainDisk;

    @BeforeAll
    static void a_day_of_work_ends_suddenly() throws Exception {
        Optional<String> missing = OperatedDatabase.missing();
        missing.ifPresent(one -> System.out.println("AtRestIT: skipped, this machine has no " + one));
        Assumptions.assumeTrue(missing.isEmpty(), () -> "this machine has no " + missing.get());
        empty(FOLDER);
        key = OperatedDatabase.newKey(SecondHouse.scripts());
        Welcome accounts = new Welcome();
        try (OperatedDatabase database = started("encrypted")) {
            settings = database.settings();
            work(database, accounts);
            spilled = Strain.of(database);
            look(database);
            onPlainDisk = control(database);
            SecondHouse house = SecondHouse.start(FOLDER, database, accounts);
            try {
                long person = new Workday(house.url(), accounts).findsAndOpens();
                database.root("call suviaz.erase_person(" + person + ")");
                RUNNING.put("the server", Processes.of(house.pid()));
                RUNNING.put("the database", Processes.of(database.pid()));
                people = database.root(PEOPLE);
                database.kill();
            } finally {
                house.end("ABRT");
            }
        }
        onSeizedDisk = SEIZED.holding(Canary.forms());
    }

    private static void work(OperatedDatabase database, Welcome accounts) throws IOException {
        try (SecondHouse house = SecondHouse.start(FOLDER, database, accounts)) {
            Workday day = new Workday(house.url(), accounts);
            day.bringsTheListIn();
            day.findsAndOpens();
            day.sorts();
            day.writesLetters();
        }
        leftByStopping = new Disk(FOLDER.resolve("server"), FOLDER.resolve("tmp")).named("(?i).*(session|\\.ser$).*");
    }

    private static void look(OperatedDatabase database) throws IOException {
        unencrypted = database.root(
                "select name from information_schema.innodb_tablespaces_encryption" + " where encryption_scheme = 0");
        statistics = database.root("select count(*) from mysql.column_stats");
        logs = database.root("select concat_ws(' ', @@general_log, @@slow_query_log, @@log_bin, @@log_output)");
        keyWhileRunning = Files.exists(database.memory().resolve("keys")) + " " + database.root("select 'goes on'");
    }

    /** The same rows and the same strain without encryption, ended as suddenly. */
    private static List<String> control(OperatedDatabase database) throws IOException, InterruptedException {
        try (OperatedDatabase plain = started("plain", PLAIN.toArray(String[]::new))) {
            List<Process> pipe = ProcessBuilder.startPipeline(List.of(
                    new ProcessBuilder(
                            "mariadb-dump",
                            "--no-defaults",
                            "--skip-triggers",
                            "--socket=" + database.socket(),
                            "suviaz",
                            "contact_base",
                            "contact_phone_base",
                            "import_row_base"),
                    new ProcessBuilder("mariadb", "--no-defaults", "--socket=" + plain.socket(), "suviaz")));
            assertEquals(0, pipe.get(1).waitFor());
            Strain.of(plain);
            plain.kill();
        }
        return new Disk(FOLDER.resolve("plain")).holding(Canary.forms());
    }

    private static OperatedDatabase started(String folder, String... options) throws IOException {
        return OperatedDatabase.start(SecondHouse.scripts(), FOLDER.resolve(folder), key, List.of(options));
    }

    @Test
    @Proves("D1")
    void no_file_of_a_seized_disk_holds_a_name_or_a_number() {
        assertEquals(List.of(), onSeizedDisk);
        assertTrue(spilled.length == 2 && spilled[0] > 0 && spilled[1] > 0, "nothing was sorted on the disk");
        FIGURES.add("%d forms of a name and a number in 0 of %d files (%d MiB)"
                .formatted(Canary.forms().size(), SEIZED.files(), SEIZED.mebibytes()));
    }

    @Test
    @Proves("D1")
    void the_same_work_without_encryption_is_found() {
        for (String form : List.of(Canary.SURNAME_BE, Canary.SURNAME_RU, Canary.PHONE)) {
            assertTrue(
                    onPlainDisk.stream().anyMatch(found -> found.contains(form + " in UTF-8")),
                    () -> form + " not among " + onPlainDisk);
        }
        FIGURES.add("without encryption " + onPlainDisk.size() + " finds");
    }

    @Test
    @Proves("D2")
    void without_the_key_nothing_starts_and_with_it_everything_is_there() throws IOException {
        assertEquals("false goes on", keyWhileRunning);
        String wrong = OperatedDatabase.newKey(SecondHouse.scripts());
        for (String other : List.of("", wrong)) {
            assertThrows(IOException.class, () -> OperatedDatabase.start(
                            SecondHouse.scripts(), FOLDER.resolve("encrypted"), other, List.of())
                    .close());
        }
        try (OperatedDatabase again = started("encrypted")) {
            assertEquals(people, again.root(PEOPLE));
            assertEquals("1", again.root(CANARIES));
        }
        FIGURES.add(people + " people there again after the crash");
    }

    @Test
    @Proves("D2")
    void the_key_and_the_passwords_are_on_no_disk() {
        Map<String, byte[]> secrets = new LinkedHashMap<>();
        String digits = key.substring(key.indexOf(';') + 1);
        secrets.put("the key", digits.getBytes(StandardCharsets.US_ASCII));
        secrets.put("the key's bytes", HexFormat.of().parseHex(digits));
        secrets.put("the house's key", SecondHouse.HOUSE_KEY.getBytes(StandardCharsets.US_ASCII));
        secrets.put("the house's key's bytes", HexFormat.of().parseHex(SecondHouse.HOUSE_KEY));
        secrets.put("a password", settings.get("crm.db.password").getBytes(StandardCharsets.US_ASCII));
        secrets.put("the owner's", settings.get("crm.db.owner.password").getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of(), new Disk(FOLDER).holding(secrets));
    }

    @Test
    @Proves("D3")
    void every_tablespace_is_encrypted() {
        assertEquals("", unencrypted);
    }

    @Test
    @Proves("D4")
    void no_statistics_keep_names() {
        assertEquals("0", statistics);
    }

    @Test
    @Proves("D5")
    void no_log_of_statements_is_kept_and_the_application_cannot_turn_one_on() throws Exception {
        assertEquals("0 0 0 NONE", logs);
        try (OperatedDatabase again = started("encrypted");
                Connection application = again.application();
                Statement statement = application.createStatement()) {
            for (String change : List.of("general_log = 1", "slow_query_log = 1", "log_output = 'FILE'")) {
                SQLException denied = assertThrows(SQLException.class, () -> statement.execute("set global " + change));
                assertEquals(1227, denied.getErrorCode(), change);
            }
        }
    }

    @Test
    @Proves("D8")
    void a_server_that_stops_or_breaks_leaves_no_sessions_and_no_memory() {
        assertEquals(List.of(), leftByStopping);
        assertEquals(List.of(), new Disk(FOLDER).named("core(\\.\\d+)?|.*hs_err.*|.*\\.hprof|replay_pid.*"));
        assertEquals(List.of(), inThisFolder());
    }

    @Test
    @Proves("D9")
    void no_other_program_reads_a_secret_and_no_core_may_be_left() {
        List<String> secrets = List.of(
                key.substring(2),
                SecondHouse.HOUSE_KEY,
                settings.get("crm.db.password"),
                settings.get("crm.db.owner.password"));
        assertEquals(2, RUNNING.size());
        RUNNING.forEach((name, running) -> {
            assertFalse(secrets.stream().anyMatch(running.shown()::contains), name);
            assertTrue(running.core().startsWith("Max core file size 0 0"), () -> name + ": " + running.core());
        });
    }

    @Test
    @Proves("D9")
    void a_machine_whose_swap_or_cores_reach_a_disk_is_refused() throws Exception {
        Path planted = Files.createDirectories(FOLDER.resolve("proc/sys/kernel"))
                .getParent()
                .getParent();
        Path memory = Files.createTempDirectory(Path.of("/dev/shm"), "suviaz-");
        try {
            String none = "Filename Type Size Used Priority\n";
            assertEquals("", checked(planted, none, "core", memory));
            assertEquals(
                    "swap is on and not encrypted: /dev/none9",
                    checked(planted, none + "/dev/none9 partition 1 0 -2\n", "core", memory));
            assertEquals(
                    "cores go to a program: |/usr/share/report %p",
                    checked(planted, none, "|/usr/share/report %p", memory));
            assertEquals(FOLDER + " is no tmpfs", checked(planted, none, "core", FOLDER));
        } finally {
            Files.delete(memory);
        }
        String unit = Files.readString(SecondHouse.scripts().resolve("suviaz-mariadb.service"));
        assertTrue(unit.contains("\nLimitCORE=0\n") && unit.contains("\nMemorySwapMax=0\n"));
    }

    @AfterAll
    static void figures() {
        if (!FIGURES.isEmpty()) {
            System.out.println("AtRestIT: " + String.join("; ", FIGURES));
        }
    }

    /** What the check of the machine says where the system tells this of swap and cores. */
    private static String checked(Path proc, String swaps, String cores, Path run)
            throws IOException, InterruptedException {
        Files.writeString(proc.resolve("swaps"), swaps);
        Files.writeString(proc.resolve("sys/kernel/core_pattern"), cores + "\n");
        ProcessBuilder check = new ProcessBuilder(
                SecondHouse.scripts().resolve("check-machine").toString(), run.toString());
        check.environment().put("SUVIAZ_PROC", proc.toString());
        Process process = check.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(said.isEmpty(), process.waitFor() == 0, said);
        return said;
    }

    private static List<String> inThisFolder() {
        return Stream.of(HERE.toFile().listFiles())
                .map(File::getName)
                .filter(name -> name.matches("core(\\.\\d+)?|hs_err.*"))
                .toList();
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
