package org.suviaz.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.suviaz.security.scope.Callers;

/** Lets the next rows of a list be read while the database is at work on those before. */
@ApplicationScoped
class Ahead {

    private final Callers callers;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Inject
    Ahead(Callers callers) {
        this.callers = callers;
    }

    protected Ahead() {
        this(null);
    }

    /** Work that was begun on another thread; whoever needs it before that has found time does it. */
    static final class Begun<T> {
        private final FutureTask<T> task;
        private volatile boolean unwanted;

        private Begun(Supplier<T> work) {
            task = new FutureTask<>(() -> unwanted ? null : work.get());
        }

        T done() {
            task.run();
            try {
                return task.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException known
                        ? known
                        : new IllegalStateException(failed.getCause());
            }
        }

        /** It is not begun any more; where it was, this waits for it, whatever it comes to. */
        void over() {
            unwanted = true;
            try {
                done();
            } catch (RuntimeException failed) {
                // nobody waits for it any more
            }
        }
    }

    /** Begins that work for the caller. */
    <T> Begun<T> begin(Supplier<T> work) {
        int owner = callers.current().accountId();
        Begun<T> begun = new Begun<>(() -> callers.as(owner, work));
        threads.execute(begun.task);
        return begun;
    }
}
