package org.suviaz.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.Problem;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

class JobRunnerTest {

    private final List<String> done = new ArrayList<>();
    private Exception failing;

    @Test
    void an_owner_is_asked_for_anew_before_each_step() {
        runner(9).run(new JobStarted(5, 7));
        assertEquals(List.of("bind 7", "begin", "bind 7", "next", "bind 7", "next", "bind 7", "last"), tail(done));
    }

    @Test
    void an_account_that_ends_between_two_steps_ends_its_job() {
        runner(3).run(new JobStarted(5, 7));
        assertEquals(List.of("bind 7", "begin", "bind 7", "next", "bind 7", "lost"), tail(done));
    }

    @Test
    void a_step_that_fails_since_its_owner_was_taken_from_under_it_ends_as_one_without_an_owner() {
        failing = new Exception("what a commit throws though nobody declares it");
        runner(3).run(new JobStarted(5, 7));
        assertEquals(List.of("bind 7", "begin", "bind 7", "bind 7", "lost"), tail(done));
    }

    @Test
    void a_step_that_fails_as_it_commits_fails_the_job() {
        failing = new Exception("what a commit throws though nobody declares it");
        runner(9).run(new JobStarted(5, 7));
        assertEquals(List.of("bind 7", "begin", "bind 7", "bind 7", "failed"), tail(done));
    }

    @Test
    void a_step_that_says_why_fails_the_job_with_that() {
        failing = new Problem("imports.problem.miscounted");
        runner(9).run(new JobStarted(5, 7));
        assertEquals("failed imports.problem.miscounted", done.get(done.size() - 1));
    }

    /** Without the binding by which the work begins at all. */
    private static List<String> tail(List<String> all) {
        return all.subList(1, all.size());
    }

    /** The owner is there as often as that, the first time apart. */
    private JobRunner runner(int times) {
        return new JobRunner(new Steps(), new Owner(times));
    }

    private final class Owner extends Callers {

        private final int most;
        private int bound;

        Owner(int most) {
            this.most = most;
        }

        @Override
        public <T> T as(int account, Supplier<T> work) {
            bind(account);
            return work.get();
        }

        @Override
        public void bind(int account) {
            bound++;
            done.add("bind " + account);
        }

        @Override
        public Optional<Caller> anybody() {
            return bound > most ? Optional.empty() : Optional.of(new Caller(7, "klon-07", List.of()));
        }
    }

    private final class Steps extends JobSteps {

        private int steps;

        @Override
        boolean begin(long id) {
            done.add("begin");
            return true;
        }

        @Override
        boolean next(long id) {
            if (failing != null) {
                JobRunnerTest.<RuntimeException>throwUndeclared(failing);
            }
            steps++;
            done.add(steps < 3 ? "next" : "last");
            return steps < 3;
        }

        @Override
        void fail(long id, String reason) {
            done.add(reason.contains(".") ? "failed " + reason : "failed");
        }

        @Override
        void endForLostOwner(long id) {
            done.add("lost");
        }
    }

    /** As an interceptor does. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void throwUndeclared(Exception failure) throws E {
        throw (E) failure;
    }
}
