package org.suviaz.tests.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.security.accounts.Accounts;
import org.suviaz.security.scope.Callers;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Archives;

/** Connections in the server: signed for whoever works on the thread, and for nobody once they are back in the pool. */
@ArquillianTest
class SecondWallInsideIT {
    private static final String PEOPLE = "select count(*) from contact";
    private static final String SIGNED = "select @tok is not null";

    @Inject
    Callers callers;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/Suviaz")
    DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.with(SecondWallInsideIT.class);
    }

    @Test
    @Proves("A12")
    void a_connection_is_clean_again_after_commit_rollback_and_failure() throws Exception {
        for (String end : List.of("commit", "rollback", "failure", "none")) {
            Connection kept = callers.as(organiser(), () -> used(end));
            assertEquals(0, number(kept, SIGNED), "after " + end);
            assertEquals(0, number(kept, PEOPLE), "after " + end);
        }
    }

    @Test
    void plain_connections_are_signed_too_and_nobodys_show_nobody() throws Exception {
        long all = callers.as(organiser(), () -> plain(PEOPLE));
        assertTrue(all > 0, "the country's organiser sees people");
        assertEquals(0, plain(PEOPLE));
        long few = callers.as(viewer(), () -> plain(PEOPLE));
        assertTrue(few < all, "the viewer of a district sees fewer: " + few + " of " + all);
    }

    @Test
    void another_caller_in_the_middle_of_a_transaction_never_reads_with_the_former_ones_token() throws Exception {
        long all = callers.as(organiser(), this::counted);
        long few = callers.as(viewer(), this::counted);
        transaction.begin();
        try {
            List<Long> seen = new ArrayList<>();
            callers.as(organiser(), () -> seen.add(counted()));
            callers.as(viewer(), () -> seen.add(counted()));
            seen.add(counted());
            callers.as(organiser(), () -> {
                seen.add(counted());
                callers.as(viewer(), () -> seen.add(counted()));
                seen.add(counted());
                return null;
            });
            assertEquals(List.of(all, few, 0L, all, few, all), seen);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_transaction_that_was_set_aside_goes_on_for_whoever_works_then() throws Exception {
        long few = callers.as(viewer(), this::counted);
        transaction.begin();
        try {
            callers.bind(organiser());
            assertTrue(counted() > few);
            callers.bind(viewer());
            assertEquals(few, counted());
            callers.clear();
            assertEquals(0, counted());
        } finally {
            callers.clear();
            transaction.rollback();
        }
    }

    @Test
    void the_house_sees_no_person() throws Exception {
        assertEquals(0L, callers.as(Callers.HOUSE, () -> plain(PEOPLE)));
        assertTrue(callers.as(Callers.HOUSE, () -> plain("select count(*) from contact_spelling")) > 0);
    }

    /** Past the filter, as a native statement that somebody forgot to look at. */
    private long counted() {
        return ((Number) entities.createNativeQuery(PEOPLE).getSingleResult()).longValue();
    }

    private long plain(String question) {
        try (Connection connection = database.getConnection()) {
            return number(connection, question);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Works on a connection to that end, and gives back the one beneath, which the pool keeps. */
    private Connection used(String end) {
        try {
            if (!"none".equals(end)) {
                transaction.begin();
            }
            Connection beneath;
            try (Connection connection = database.getConnection()) {
                beneath = connection.unwrap(org.mariadb.jdbc.Connection.class);
                assertNotNull(beneath);
                assertEquals(1, number(connection, SIGNED));
                assertTrue(number(connection, PEOPLE) > 0);
                if ("failure".equals(end)) {
                    assertThrows(SQLException.class, () -> number(connection, "select count(*) from contact_base"));
                }
            }
            if ("commit".equals(end)) {
                transaction.commit();
            } else if (!"none".equals(end)) {
                transaction.rollback();
            }
            return beneath;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private int organiser() {
        return accounts.idOf("klon-02").orElseThrow();
    }

    private int viewer() {
        return accounts.idOf("viaz-04").orElseThrow();
    }
}
