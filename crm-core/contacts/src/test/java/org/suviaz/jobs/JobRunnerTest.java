package org.suviaz.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

class JobRunnerTest {

    private final List<String> done = new ArrayList<>();
    private boolean breaking;

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
    void a_step_that_breaks_ends_its_job_with_a_number_that_says_why_in_the_log() {
        breaking = true;
        runner(9).run(new JobStarted(5, 7));
        assertEquals(List.of("bind 7", "begin", "bind 7", "bind 7", "failed"), tail(done));
    }

    @Test
    void a_step_that_broke_since_its_owner_was_shut_out_ends_for_that_reason() {
        breaking = true;
        runner(3).run(new JobStarted(5, 7));
        assertEquals(List.of("bind 7", "begin", "bind 7", "bind 7", "lost"), tail(done));
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
            if (breaking) {
                throw new IllegalStateException();
            }
            steps++;
            done.add(steps < 3 ? "next" : "last");
            return steps < 3;
        }

        @Override
        void fail(long id, String reason) {
            done.add("failed");
        }

        @Override
        void endForLostOwner(long id) {
            done.add("lost");
        }
    }
}
