package org.suviaz.tests.scope;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.house.Stripped;

/**
 * A part of scope that somebody may take away one day, and what has to tell of it. One wall hides what the other one lets
 * through, so a part of the first is taken away while the second stands open.
 */
enum Mutant {
    /** The views are SQL of their owner that asks for no caller: the second wall alone is gone. */
    WALL(
            null,
            null,
            past(
                    "Contact",
                    "ContactPhone",
                    "ContactTag",
                    "ContactExtra",
                    "ContactValue",
                    "ContactConsent",
                    "ContactChange",
                    "StoredFile"),
            Set.of()),

    /** Rows of all zones are read. */
    FILTER(
            "org.suviaz.security.scope.ScopedEntity",
            Stripped.of("org.hibernate.annotations.Filter", "org.hibernate.annotations.FilterDef"),
            Set.of(
                    "Contact: no foreign row is in a list",
                    "Contact: no foreign row is counted",
                    "Contact: a foreign row is not there by its key",
                    "Contact: nobody sees nothing",
                    "Contact: a bulk update passes a foreign row by",
                    "ContactPhone: no foreign row is in a list",
                    "ContactTag: a foreign row is not there by its key",
                    "ContactExtra: a foreign row is not there by its key",
                    "ContactValue: a foreign row is not there by its key",
                    "ContactConsent: a foreign row is not there by its key",
                    "ContactChange: nobody sees nothing"),
            Set.of("/contacts/card/contactCard", "contactCard#putAway")),

    /** Rows are written in all zones, and carry no hand: by the screens nobody can be added any more. */
    GUARD(
            "org.suviaz.security.scope.ScopedEntity",
            Stripped.of("jakarta.persistence.EntityListeners"),
            Set.of(
                    "Contact: a row of one's own cannot be moved into a foreign zone",
                    "Contact: a row cannot be added in a foreign zone"),
            Set.of()),

    /** What one account works on is read by all. */
    OWNER(
            "org.suviaz.security.scope.OwnedEntity",
            Stripped.of("org.hibernate.annotations.Filter", "org.hibernate.annotations.FilterDef"),
            Set.of(
                    "StoredFile: no foreign row is in a list",
                    "StoredFile: a foreign row is not there by its key",
                    "StoredFile: nobody sees nothing"),
            Set.of("/imports/preview/importPreview", "/download/faults"));

    private final String type;
    private final UnaryOperator<byte[]> change;
    private final Set<String> checks;
    private final Set<String> doors;

    Mutant(String type, UnaryOperator<byte[]> change, Set<String> checks, Set<String> doors) {
        this.type = type;
        this.change = change;
        this.checks = checks;
        this.doors = doors;
    }

    private static Set<String> past(String... entities) {
        return Stream.of(entities)
                .map(entity -> entity + ": " + ScopeChecks.PAST_THE_FILTER)
                .collect(Collectors.toSet());
    }

    /** The real archive without that part, and with the checks beside it. */
    EnterpriseArchive archive() {
        return type == null ? whole() : Archives.mutated(whole(), "crm-security.jar", type, change);
    }

    static EnterpriseArchive whole() {
        return Archives.asked(ScopeChecksDoor.class, ScopeChecks.class, TwoZones.class, ValueForAll.class, Rows.class);
    }

    /** The checks inside the server that turn red. */
    Set<String> checks() {
        return checks;
    }

    /** The rows of the matrix that turn red; none where what is left refuses, or where nobody could knock. */
    Set<String> doors() {
        return doors;
    }
}
