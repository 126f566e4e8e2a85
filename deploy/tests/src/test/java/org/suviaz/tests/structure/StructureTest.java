package org.suviaz.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suviaz.tests.checks.Proves;

/** The house is built as its plan says, and each rule of the plan is able to say no. */
class StructureTest {
    private static final Set<String> TOP = Set.of(
            "pom.xml", "crm-core", "crm-web", "crm-security", "crm-geo", "deploy", "README.md", "LICENSE", "NOTICE");

    static Stream<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @Proves("S3")
    void the_house_keeps(Rule rule) {
        assertEquals(List.of(), rule.breaches().apply(Project.classes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @Proves("S3")
    void a_planted_breach_is_found(Rule rule) {
        List<String> found = rule.breaches().apply(Planted.compiled(rule.planted()));
        assertTrue(
                found.stream()
                        .anyMatch(line -> Planted.names(rule.planted()).stream().anyMatch(line::contains)),
                () -> "nothing was found in " + rule.planted());
    }

    @Test
    void all_modules_are_read() {
        assertEquals(
                List.of(),
                Project.classFolders()
                        .filter(folder -> !folder.toFile().isDirectory())
                        .toList());
    }

    @Test
    void the_top_folder_holds_what_was_agreed() {
        assertEquals(
                Set.of(), strangers(Stream.of(Project.ROOT.toFile().listFiles()).map(File::getName)));
        assertEquals(Set.of("crm-misc"), strangers(Stream.of("pom.xml", ".ci", "crm-misc")));
    }

    @Test
    void every_changelog_is_on_the_guest_list() {
        String guests = Project.text(Project.ROOT.resolve("deploy/persistence/src/main/resources/db/master.xml"));
        assertEquals(List.of(), Changelogs.notInvited(Changelogs.files(), guests));
        assertEquals(
                List.of("db/contacts/0001-planted.sql"),
                Changelogs.notInvited(List.of("db/contacts/0001-planted.sql"), guests));
    }

    @Test
    void no_bulk_statement_carries_rows_to_another_zone_or_owner() {
        assertEquals(
                List.of(),
                Project.files(Project.ROOT, ".java").stream()
                        .filter(file -> file.toString().contains("src/main/java"))
                        .map(file -> BulkStatements.carryingRows(Project.text(file)))
                        .filter(found -> !found.isEmpty())
                        .toList());
        assertEquals(
                1,
                BulkStatements.carryingRows(
                                "em.createQuery(\"update Contact c set c.note = '', \"\n + \"c.zoneNumber = 7\")")
                        .size());
    }

    @Test
    void no_words_stand_in_java() {
        assertEquals(
                List.of(),
                Project.files(Project.ROOT.resolve("crm-web/src/main/java"), ".java").stream()
                        .filter(file -> !Words.inJava(Project.text(file)).isEmpty())
                        .map(file -> file.getFileName() + ": " + Words.inJava(Project.text(file)))
                        .toList());
        assertEquals(List.of("Людзі"), Words.inJava("/* Людзі */ class A { // Людзі\n String a = \"Людзі\"; }"));
    }

    @Test
    void no_words_stand_in_views() {
        assertEquals(
                List.of(),
                Stream.concat(
                                Project.files(Project.ROOT.resolve("crm-web/src/main/java"), ".xhtml").stream(),
                                Project.files(Project.ROOT.resolve("crm-web/src/main/webapp"), ".xhtml").stream())
                        .filter(file -> !Words.inView(Project.text(file)).isEmpty())
                        .map(file -> file.getFileName() + ": " + Words.inView(Project.text(file)))
                        .toList());
        assertEquals(
                List.of("People", "Людзі"),
                Words.inView("<p title=\"#{w['a.b']}\">#{w['a']} · <!-- why --><b>People</b><i title=\"Людзі\"/></p>"));
    }

    @Test
    void every_library_with_a_home_is_still_used_there() {
        assertFalse(Rules.librariesAtHome().isEmpty());
        Set<String> known = Project.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Rules.librariesAtHome().stream()
                        .map(library -> library.replace("..", ""))
                        .filter(library -> known.stream().noneMatch(name -> name.startsWith(library)))
                        .toList());
    }

    @AfterAll
    static void figures() {
        System.out.printf(
                "StructureTest: %d classes of %d modules keep %d rules, each shown to fail by a planted breach%n",
                Project.classes().size(),
                Project.classFolders().count(),
                Rules.all().count());
    }

    private static Set<String> strangers(Stream<String> names) {
        return names.filter(name -> !name.startsWith(".") && !name.equals("target"))
                .filter(name -> !TOP.contains(name))
                .collect(Collectors.toSet());
    }
}
