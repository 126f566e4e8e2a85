package org.suviaz.tests.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** Somebody guesses: with the codes and without them, in turn and many at once. */
class GuessingIT {
    private static final String WRONG = "зусім не тая парольная фраза";
    private static final Map<Integer, Integer> STATUSES = new HashMap<>();

    @Test
    @Proves("B3")
    void whoever_has_the_codes_and_guesses_the_passphrase_is_slowed_and_told_of() throws Exception {
        Owner owner = Owner.with("VIEWER", "city-pinsk");
        for (int wrong = 1; wrong <= 12; wrong++) {
            owner.letTimePass();
            assertEquals(422, owner.tried(WRONG, owner.phone().codeAt(0)).status());
            assertEquals(wrong, wrong(owner));
        }
        assertEquals(422, owner.tried(owner.phone().code()).status(), "for a minute nothing is judged");
        assertEquals(422, owner.tried(WRONG, owner.phone().codeAt(0)).status());
        assertEquals(12, wrong(owner), "what is not judged does not count");
        owner.letTimePass();
        owner.forgetUsed();
        Answer in = owner.tried(owner.phone().code());
        assertEquals(SignIn.START, in.address().getPath());
        assertTrue(in.text().contains(Say.be("signin.wrong", 12)), in::text);
        assertEquals(0, wrong(owner));
        assertEquals(1, entries("SIGN_IN_ALARM", owner));
        for (int administrator = 0; administrator < 2; administrator++) {
            String start = SignIn.as(Staff.with("ADMINISTRATOR", "BY"))
                    .get(SignIn.START)
                    .text();
            assertTrue(start.contains(owner.name()), start);
        }
        String elsewhere = SignIn.as(Staff.with("ADMINISTRATOR", "city-navapolack"))
                .get(SignIn.START)
                .text();
        assertFalse(elsewhere.contains(owner.name()), elsewhere);
    }

    @Test
    @Proves("B2")
    void wrong_passphrases_without_a_right_code_neither_slow_the_owner_nor_count() throws Exception {
        Owner owner = Owner.with("VIEWER", "city-pinsk");
        List<Callable<Answer>> tries = Stream.generate(() -> (Callable<Answer>)
                        () -> owner.tried(WRONG, owner.phone().codeAt(-7)))
                .limit(40)
                .toList();
        assertTrue(atOnce(tries, 8).stream().allMatch(answer -> answer.status() == 422));
        assertEquals(0, wrong(owner));
        Answer in = owner.tried(owner.phone().code());
        assertEquals(SignIn.START, in.address().getPath());
        assertFalse(in.text().contains(Say.be("signin.wrong", 40)));
    }

    @Test
    @Proves("B8")
    void of_the_same_code_in_parallel_requests_one_alone_is_taken() throws Exception {
        Owner owner = Owner.with("VIEWER", "city-pinsk");
        String code = owner.phone().code();
        List<Callable<Answer>> both = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            both.add(() -> owner.tried(code));
        }
        List<Answer> answers = atOnce(both, 6);
        assertEquals(
                1,
                answers.stream()
                        .filter(answer -> answer.address().getPath().equals(SignIn.START))
                        .count());
    }

    @Test
    @Proves("B4")
    void a_hundred_at_once_are_judged_or_told_to_come_again() throws Exception {
        List<Visitor> visitors = Stream.generate(Visitor::new).limit(100).toList();
        List<Answer> forms =
                visitors.stream().map(visitor -> visitor.get(SignIn.FORM)).toList();
        Visitor other = SignIn.as(Staff.with("VIEWER", "city-pinsk"));
        List<Callable<Answer>> tries = new ArrayList<>();
        for (int i = 0; i < visitors.size(); i++) {
            Visitor visitor = visitors.get(i);
            Answer form = forms.get(i);
            tries.add(() ->
                    visitor.submit(form, Map.of("name", "nobody-77", "passphrase", WRONG, "code", "123456"), "go"));
        }
        tries.add(() -> other.get(SignIn.START));
        List<Answer> answers = atOnce(tries, tries.size());
        assertEquals(200, answers.remove(answers.size() - 1).status(), "who is in already goes on meanwhile");
        answers.forEach(answer -> STATUSES.merge(answer.status(), 1, Integer::sum));
        assertEquals(java.util.Set.of(422, 503), STATUSES.keySet());
        assertTrue(STATUSES.get(422) >= 18, STATUSES::toString);
        Answer busy = answers.stream()
                .filter(answer -> answer.status() == 503)
                .findFirst()
                .orElseThrow();
        assertTrue(busy.text().contains(Say.be("signin.problem.busy")), busy::text);
        assertEquals("nobody-77", busy.field("name"));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> tries, int threads) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : executor.invokeAll(tries)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            executor.shutdown();
        }
    }

    private static long wrong(Owner owner) {
        return House.database().number("select wrong from second_factor where account_id = ?", owner.id());
    }

    private static long entries(String kind, Owner owner) {
        return House.database()
                .number("select count(*) from audit_entry where kind = ? and account = ?", kind, owner.name());
    }

    @AfterAll
    static void figures() {
        System.out.printf("GuessingIT: of 100 sign-ins at once by status: %s%n", STATUSES);
    }
}
