package org.suviaz.tests.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.security.accounts.SignedIn;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.Archives;

/** What a try to sign in costs the server, who is slowed, and what an organisation that is not for training asks for. */
@ArquillianTest
class SignInInsideIT {
    private static final String WRONG = "зусім не тая парольная фраза";
    private static final String CIRCUIT = "fc00:dead:beef:4dad::0:";

    @Inject
    SignInWork work;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.with(SignInInsideIT.class, SignInWork.class, Proves.class);
    }

    @Test
    @Proves("B1")
    void every_failure_costs_one_hash_and_the_same_statements() {
        work.account("praca-1", true);
        work.account("praca-2", true);
        work.run("insert into freeze (account_id, frozen_at, frozen_by) values (?1, now(3), 'x')", work.id("praca-2"));
        work.account("praca-3", true);
        work.run("update account set ended_at = now(3) where name = 'praca-3'");
        work.account("praca-4", false);
        Map<String, SignInWork.Cost> costs = new LinkedHashMap<>();
        cost(costs, "warming up", "nobody-77", WRONG, "");
        costs.clear();
        cost(costs, "unknown", "nobody-77", WRONG, "123456");
        cost(costs, "no name", "", "", "");
        cost(costs, "wrong passphrase", "praca-1", WRONG, "123456");
        cost(costs, "wrong passphrase, right code", "praca-1", WRONG, SignInWork.code());
        cost(costs, "wrong code", "praca-1", SignInWork.PASSPHRASE, "abcdef");
        cost(costs, "no code", "praca-1", SignInWork.PASSPHRASE, "");
        cost(costs, "frozen", "praca-2", SignInWork.PASSPHRASE, SignInWork.code());
        cost(costs, "ended", "praca-3", SignInWork.PASSPHRASE, SignInWork.code());
        cost(costs, "without a second factor", "praca-4", WRONG, "");
        cost(costs, "a code where there is none", "praca-4", SignInWork.PASSPHRASE, "123456");
        assertTrue(costs.values().stream().noneMatch(SignInWork.Cost::in), costs::toString);
        Set<Long> hashes = costs.values().stream().map(SignInWork.Cost::hashes).collect(Collectors.toSet());
        Set<Long> statements =
                costs.values().stream().map(SignInWork.Cost::statements).collect(Collectors.toSet());
        assertEquals(Set.of(1L), hashes, costs::toString);
        assertEquals(1, statements.size(), costs::toString);
        assertTrue(work.in("praca-1", SignInWork.code()).isPresent());
    }

    private void cost(Map<String, SignInWork.Cost> costs, String what, String name, String passphrase, String code) {
        costs.put(what, work.cost(name, passphrase, code, SignInWork.LOOPBACK));
    }

    @Test
    @Proves("B2")
    void five_hundred_wrong_tries_of_one_circuit_slow_that_circuit_and_not_the_owner() {
        work.account("praca-5", true);
        long hashes = 0;
        for (int i = 0; i < 500; i++) {
            hashes += work.cost("praca-5", WRONG, "123456", CIRCUIT + "1").hashes();
        }
        assertTrue(hashes >= 5 && hashes < 20, "judged were " + hashes);
        assertFalse(work.cost("praca-5", SignInWork.PASSPHRASE, SignInWork.code(), CIRCUIT + "1")
                .in());
        assertTrue(work.cost("praca-5", SignInWork.PASSPHRASE, SignInWork.code(), CIRCUIT + "2")
                .in());
    }

    @Test
    @Proves("B22")
    void each_circuit_is_slowed_for_itself() {
        work.account("praca-6", true);
        for (int circuit = 10; circuit < 20; circuit++) {
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        1, work.cost("praca-6", WRONG, "", CIRCUIT + circuit).hashes());
            }
        }
        assertEquals(0, work.cost("praca-6", WRONG, "", CIRCUIT + 19).hashes());
        assertEquals(1, work.cost("praca-6", WRONG, "", CIRCUIT + 20).hashes());
    }

    @Test
    @Proves("B8")
    void whoever_is_signed_in_confirms_with_a_code_once_and_wrong_ones_count() {
        work.account("praca-8", true);
        work.account("praca-9", false);
        assertTrue(work.has("praca-8"));
        assertFalse(work.has("praca-9"));
        String code = SignInWork.code();
        assertTrue(work.confirmed("praca-8", code));
        assertFalse(work.confirmed("praca-8", code), "a second time it is not");
        assertFalse(work.in("praca-8", code).isPresent(), "nor at the sign-in");
        assertEquals(0, work.wrong("praca-8"));
        assertFalse(work.confirmed("praca-8", "abcdef"));
        assertFalse(work.confirmed("praca-8", ""));
        assertEquals(2, work.wrong("praca-8"));
        assertFalse(work.confirmed("praca-9", ""));
    }

    @Test
    void an_organisation_that_is_not_for_training_lets_nobody_on_without_a_second_factor() {
        work.account("praca-7", false);
        String kind = System.setProperty("suviaz.organisation", "party");
        try {
            SignedIn owner = work.in("praca-7", "").orElseThrow();
            assertTrue(owner.enrolsOnly());
            assertTrue(owner.enrolment().isPresent());
        } finally {
            System.setProperty("suviaz.organisation", kind);
        }
        assertFalse(work.in("praca-7", "").orElseThrow().enrolsOnly());
    }
}
