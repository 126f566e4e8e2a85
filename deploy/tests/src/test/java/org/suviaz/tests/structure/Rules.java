package org.suviaz.tests.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that class files can break. */
final class Rules {
    private static final String[] GEO = {"org.suviaz.problems..", "org.suviaz.database..", "org.suviaz.geo.."};
    private static final String[] SECURITY = {"org.suviaz.security.."};
    private static final String[] CONTACTS = {
        "org.suviaz.jobs..",
        "org.suviaz.files..",
        "org.suviaz.fields..",
        "org.suviaz.erasures..",
        "org.suviaz.contacts..",
        "org.suviaz.branches..",
        "org.suviaz.bulk..",
        "org.suviaz.entry..",
        "org.suviaz.paper..",
        "org.suviaz.sheets..",
        "org.suviaz.exports..",
        "org.suviaz.handovers..",
        "org.suviaz.reports..",
        "org.suviaz.hygiene.."
    };
    private static final String[] IMPORTS = {"org.suviaz.imports..", "org.suviaz.duplicates.."};
    private static final String[] MAILINGS = {"org.suviaz.mailings.."};
    private static final String[] WEB = {"org.suviaz.web.."};
    private static final String[] SCREENS_API = {
        "jakarta.faces..", "org.primefaces..", "jakarta.servlet..", "jakarta.el.."
    };

    /** Libraries that are heavy or dangerous, and the one package that knows each. */
    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry("org.dhatim.fastexcel", "org.suviaz.sheets"),
            Map.entry("org.dhatim.fastexcel.reader..", "org.suviaz.imports.formats"),
            Map.entry("org.apache.poi..", "org.suviaz.imports.formats"),
            Map.entry("com.healthmarketscience.jackcess..", "org.suviaz.imports.formats"),
            Map.entry("com.lowagie..", "org.suviaz.paper"),
            Map.entry("com.google.i18n.phonenumbers..", "org.suviaz.contacts"),
            Map.entry("com.google.re2j..", "org.suviaz.fields"),
            Map.entry("org.bouncycastle..", "org.suviaz.security"),
            Map.entry("com.eatthepath..", "org.suviaz.security.accounts"),
            Map.entry("com.google.zxing..", "org.suviaz.security.accounts"),
            Map.entry("liquibase..", "org.suviaz.persistence"));

    private Rules() {}

    static Stream<Rule> all() {
        return Stream.of(corridor(), classStyle(), data(), homes()).flatMap(s -> s);
    }

    private static Stream<Rule> corridor() {
        return Stream.of(
                neverKnows(
                        "geo",
                        GEO,
                        "org.suviaz.geo.zones",
                        "org.suviaz.security",
                        SECURITY,
                        CONTACTS,
                        IMPORTS,
                        MAILINGS,
                        WEB),
                neverKnows(
                        "security",
                        SECURITY,
                        "org.suviaz.security.scope",
                        "org.suviaz.contacts",
                        CONTACTS,
                        IMPORTS,
                        MAILINGS,
                        WEB),
                neverKnows("contacts", CONTACTS, "org.suviaz.contacts", "org.suviaz.imports", IMPORTS, MAILINGS, WEB),
                neverKnows("imports", IMPORTS, "org.suviaz.imports", "org.suviaz.mailings", MAILINGS, WEB),
                neverKnows("mailings", MAILINGS, "org.suviaz.mailings", "org.suviaz.imports", IMPORTS, WEB),
                Rule.of(
                        "packages know each other in one direction alone",
                        slices().matching("org.suviaz.(**)").should().beFreeOfCycles(),
                        "package org.suviaz.contacts; public class PlantedThere { org.suviaz.jobs.PlantedBack back; }",
                        "package org.suviaz.jobs; public class PlantedBack { org.suviaz.contacts.PlantedThere there; }"));
    }

    private static Stream<Rule> classStyle() {
        return Stream.of(
                Rule.of(
                        "no screen's library outside crm-web, but Jakarta Security's own door",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("org.suviaz.web..", "org.suviaz.security.signin..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(SCREENS_API),
                        "package org.suviaz.contacts; class PlantedScreen { jakarta.faces.context.FacesContext faces; }"),
                Rule.of(
                        "entities are hidden",
                        classes()
                                .that()
                                .areAnnotatedWith("jakarta.persistence.Entity")
                                .should()
                                .bePackagePrivate(),
                        "package org.suviaz.contacts; @jakarta.persistence.Entity public class PlantedEntity { }"),
                Rule.of(
                        "repositories are hidden",
                        classes()
                                .that()
                                .resideInAPackage("org.suviaz..")
                                .and()
                                .haveSimpleNameEndingWith("Repository")
                                .should()
                                .bePackagePrivate(),
                        "package org.suviaz.contacts; public class PlantedRepository { }"),
                Rule.of(
                        "people's data leaves through doors: no screen knows an entity or a repository",
                        noClasses()
                                .that()
                                .resideInAPackage("org.suviaz.web..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql.."),
                        "package org.suviaz.web.start; class PlantedShortcut { jakarta.persistence.Query query; }"));
    }

    private static Stream<Rule> data() {
        return Stream.of(
                Rule.of(
                        "the entity manager is known to repositories and to a short list alone",
                        noClasses()
                                .that(describe("are neither repositories nor listed", Rules::noHomeOfEntityManager))
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("jakarta.persistence.EntityManager"),
                        "package org.suviaz.contacts; class PlantedDoor { jakarta.persistence.EntityManager em; }"),
                Rule.of(
                        "scope is a filter and a guard in security.scope: nobody else knows Hibernate's filters",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.suviaz.security.scope")
                                .should()
                                .dependOnClassesThat(describe(
                                        "are Hibernate's filters",
                                        type -> type.getSimpleName().startsWith("Filter")
                                                && type.getPackageName().startsWith("org.hibernate"))),
                        "package org.suviaz.contacts; @org.hibernate.annotations.Filter(name = \"mine\") class PlantedFilter { }"),
                Rule.of(
                        "no switch turns scope off",
                        NativeCalls::ofFilterSwitches,
                        "package org.suviaz.contacts; class PlantedSwitch { void off(org.hibernate.Session s) { s.disableFilter(\"zones\"); } }"),
                Rule.of(
                        "native SQL stands in marked methods alone",
                        NativeCalls::unmarked,
                        "package org.suviaz.contacts; class PlantedNativeRepository { Object all(jakarta.persistence.EntityManager em)"
                                + " { return em.createNativeQuery(\"select 1\"); } }"),
                Rule.of(
                        "each marked method is listed here",
                        NativeCalls::unlisted,
                        "package org.suviaz.contacts; class PlantedMarked { @org.suviaz.database.NativeSql(\"none\") void all() { } }"),
                Rule.of(
                        "every entity is in a zone, is somebody's own, or is listed with its reason",
                        Entities::unscoped,
                        "package org.suviaz.contacts; @jakarta.persistence.Entity class PlantedOpen { @jakarta.persistence.Id long id; }"),
                Rule.of(
                        "every entity is on the guest list of persistence.xml",
                        Entities::notInvited,
                        "package org.suviaz.contacts; @jakarta.persistence.Entity class PlantedGuest { @jakarta.persistence.Id long id; }"));
    }

    private static Stream<Rule> homes() {
        return Stream.concat(
                HOMES.entrySet().stream()
                        .map(home -> Rule.of(
                                home.getKey() + " is at home in " + home.getValue(),
                                noClasses()
                                        .that()
                                        .resideOutsideOfPackage(home.getValue() + "..")
                                        .should()
                                        .dependOnClassesThat()
                                        .resideInAPackage(home.getKey()),
                                "package " + home.getKey().replace("..", "") + "; public class PlantedLibrary { }",
                                "package org.suviaz.web.start; class PlantedGuest { "
                                        + home.getKey().replace("..", "") + ".PlantedLibrary it; }")),
                dangerous());
    }

    /** What turns bytes into code, or data into somebody else's: nowhere but in the launcher, and ciphers at their home. */
    private static Stream<Rule> dangerous() {
        return Stream.of(
                onlyIn(
                        "nothing reads objects from bytes",
                        "java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder",
                        "package org.suviaz.imports; class PlantedReader { java.io.ObjectInputStream in; }"),
                onlyIn(
                        "no programs are started but by the launcher",
                        "java\\.lang\\.(Runtime|ProcessBuilder|ProcessHandle)|javax\\.script\\..*",
                        "package org.suviaz.mailings; class PlantedProgram { Runtime all = Runtime.getRuntime(); }",
                        "org.suviaz.launcher.."),
                onlyIn(
                        "no other host is called but by the launcher and the database's socket",
                        "java\\.net\\.(http\\..*|\\w*Socket|\\w*URLConnection)|java\\.nio\\.channels\\.\\w*SocketChannel",
                        "package org.suviaz.imports; class PlantedCaller { java.net.Socket socket; }",
                        "org.suviaz.launcher..",
                        "org.suviaz.socket.."),
                Rule.of(
                        "no address is opened",
                        noClasses()
                                .should()
                                .callMethodWhere(describe(
                                        "opens what an address names",
                                        call -> call.getTargetOwner().isEquivalentTo(java.net.URL.class)
                                                && call.getTarget().getName().startsWith("open"))),
                        "package org.suviaz.imports; class PlantedAddress { Object of(java.net.URL a) throws Exception"
                                + " { return a.openStream(); } }"),
                onlyIn(
                        "ciphers are at home with the keys",
                        "javax\\.crypto\\.(Cipher\\w*|SealedObject|KeyGenerator|SecretKeyFactory)",
                        "package org.suviaz.web.start; class PlantedCipher { javax.crypto.Cipher cipher; }",
                        "org.suviaz.security.keys",
                        "org.suviaz.launcher.."));
    }

    /** What is known to those packages alone, or to nobody. */
    private static Rule onlyIn(String sentence, String names, String planted, String... homes) {
        return Rule.of(
                sentence,
                noClasses()
                        .that(describe("are not at home", type -> !resideInAnyPackage(homes)
                                .test(type)))
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(names),
                planted);
    }

    private static Rule neverKnows(String name, String[] module, String home, String guest, String[]... others) {
        String[] left = Stream.of(others).flatMap(Stream::of).toArray(String[]::new);
        return Rule.of(
                name + " knows nobody to its left",
                noClasses().that(resideInAnyPackage(module)).should().dependOnClassesThat(resideInAnyPackage(left)),
                "package " + guest + "; public class PlantedLeft { }",
                "package " + home + "; class PlantedTurn { " + guest + ".PlantedLeft left; }");
    }

    private static boolean noHomeOfEntityManager(JavaClass type) {
        return !type.getSimpleName().endsWith("Repository")
                && !ENTITY_MANAGERS.contains(outermost(type).getName());
    }

    /** Who else holds the entity manager, and why. */
    private static final Set<String> ENTITY_MANAGERS = Set.of(
            // produces it for the repositories
            "org.suviaz.database.Database",
            // repositories by another noun, as hidden as the others
            "org.suviaz.contacts.ContactJournal",
            "org.suviaz.contacts.ContactLists",
            "org.suviaz.contacts.ContactPhones",
            "org.suviaz.contacts.ContactTags");

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Rules::outermost).orElse(type);
    }

    /** Every library that has a home. */
    static List<String> librariesAtHome() {
        return HOMES.keySet().stream().sorted().toList();
    }
}
