package org.suviaz.tests.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.ContactBatch;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.NewContact;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.Zones;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.security.accounts.AccountForm;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.Callers;
import org.suviaz.tests.house.Archives;

/** A rebuild that is killed at each of its steps, before the step commits, comes to the same end. */
@ArquillianTest
class KeyRebuildInsideIT {
    private static final int PEOPLE = 1_300;

    @Inject
    @Any
    Instance<JobKind> kinds;

    @Inject
    UserTransaction transaction;

    @Inject
    Callers callers;

    @Inject
    Accounts accounts;

    @Inject
    Zones zones;

    @Inject
    ContactBatch people;

    @Inject
    Contacts contacts;

    @Resource(lookup = "java:jboss/datasources/Suviaz")
    DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.with(KeyRebuildInsideIT.class);
    }

    @Test
    void a_rebuild_that_is_killed_at_every_step_ends_as_if_it_were_not() throws Exception {
        int organiser = organiser();
        callers.as(organiser, this::bring);
        Map<Long, String> right = picture();
        change(
                "update contact_spelling set sid = null, sid2 = null, fid = null, fid2 = null, stid = null, sort_key = '~'");
        change("update key_rules set rules = '0'");
        assertFalse(differing(right).isEmpty());

        String checkpoint = null;
        int steps = 0;
        boolean more = true;
        while (more) {
            Map<Long, String> before = picture();
            step(checkpoint, false);
            assertEquals(List.of(), differing(before), "a step that was killed left a trace");
            Step done = step(checkpoint, true);
            checkpoint = done.checkpoint();
            more = !done.finished();
            steps++;
        }
        assertEquals(List.of(), differing(right));
        assertTrue(steps >= 2 * (PEOPLE / 500), steps + " steps");
        assertEquals((long) PEOPLE, callers.as(organiser, () -> contacts.page(query(), Language.BE)
                .count()));
        System.out.printf("KeyRebuildInsideIT: killed at each of %d steps, and all keys as before%n", steps);
    }

    private static ContactQuery query() {
        return ContactQuery.everybody().withWords("Ткачэўскі");
    }

    /** As the runner of jobs does it: as the house, in one transaction, which is cut off or commits. */
    private Step step(String checkpoint, boolean survives) throws Exception {
        long wish = number("select asked from key_rules");
        JobKind rebuild = kinds.stream()
                .filter(kind -> kind.kind().equals("key-rebuild"))
                .findFirst()
                .orElseThrow();
        transaction.begin();
        Step step = callers.as(Callers.HOUSE, (Supplier<Step>) () -> rebuild.step(wish, checkpoint));
        if (survives) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
        return step;
    }

    private int organiser() {
        int coordinator = accounts.idOf("sasna-07").orElseThrow();
        return accounts.idOf("keys-inside").orElseGet(() -> {
            String zone = String.valueOf(
                    zones.tree().byCode("city-baranavicy").orElseThrow().id());
            callers.as(
                    coordinator,
                    () -> accounts.open(new AccountForm("keys-inside", ReadyRole.ZONE_ORGANISER.name(), zone, "")));
            return accounts.idOf("keys-inside").orElseThrow();
        });
    }

    private int bring() {
        List<NewContact> some = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            some.add(new NewContact(
                    new ContactDraft()
                            .be("Ткачэўскі", i % 2 == 0 ? "Мікалай" : "Аляксей", "")
                            .settlement("Баранавічы")
                            .street("вуліца Скарыны", String.valueOf(1 + i % 40), "")
                            .form(),
                    "key-rebuild-" + i));
        }
        return people.addAll(some);
    }

    /** Everybody's keys. */
    private Map<Long, String> picture() {
        return asked(
                "select id, concat_ws('|', id, surname_be, sid, '-', sid2, '-', fid, '-', fid2, '-', stid,"
                        + " sort_key, address_key) from contact_spelling order by id",
                rows -> {
                    Map<Long, String> found = new LinkedHashMap<>();
                    while (rows.next()) {
                        found.put(rows.getLong(1), rows.getString(2));
                    }
                    return found;
                });
    }

    /** Whose keys are otherwise now, as they were and as they are. */
    private List<String> differing(Map<Long, String> before) {
        Map<Long, String> now = picture();
        assertEquals(before.keySet(), now.keySet());
        return before.keySet().stream()
                .filter(id -> !before.get(id).equals(now.get(id)))
                .map(id -> before.get(id) + " → " + now.get(id))
                .toList();
    }

    private long number(String sql) {
        return asked(sql, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private <T> T asked(String sql, Reading<T> reading) {
        return asHouse(() -> {
            try (Connection connection = database.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                return reading.of(rows);
            }
        });
    }

    private void change(String sql) {
        asHouse(() -> {
            try (Connection connection = database.getConnection();
                    var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    /** Whoever works for nobody has no row of the keys. */
    private <T> T asHouse(Callable<T> work) {
        return callers.as(Callers.HOUSE, () -> {
            try {
                return work.call();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
