package org.suviaz.geo.spelling;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/** Lets the rules of spelling be learnt in the background while the doors open already, so that nobody's first save waits. */
@ApplicationScoped
class SpellingStart {

    private final Spelling spelling;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Inject
    SpellingStart(Spelling spelling) {
        this.spelling = spelling;
    }

    protected SpellingStart() {
        this(null);
    }

    /** After everything else that a start has to do. */
    void begin(@Observes @Priority(900) Startup started) {
        threads.execute(spelling::learn);
    }
}
