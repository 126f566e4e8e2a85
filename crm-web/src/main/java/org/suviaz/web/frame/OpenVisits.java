package org.suviaz.web.frame;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.suviaz.security.freezes.AccountsFrozen;

/**
 * The sessions of whoever is signed in, so that all of an account's can be ended at once, with what they remember. That
 * nobody comes in any more is {@link CallerBinding}'s business; here the memory goes.
 */
@ApplicationScoped
public class OpenVisits {

    /** By the session's number. */
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    private final ThreadLocal<Open> here = new ThreadLocal<>();
    private final Visits visits;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Inject
    OpenVisits(Visits visits) {
        this.visits = visits;
    }

    protected OpenVisits() {
        this(null);
    }

    /** A request of that visit begins on this thread. */
    void enter(String account, HttpSession session) {
        Open entered = new Open(account, session.getId(), session);
        open.putIfAbsent(entered.id, entered);
        here.set(entered);
    }

    /** The request is over, and so is the visit, where it was closed meanwhile. */
    void leave() {
        Open running = here.get();
        here.remove();
        if (running != null && !open.containsKey(running.id)) {
            end(running.session);
        }
    }

    /** Nothing goes by that number any more. */
    void gone(String session) {
        open.remove(session);
    }

    /** The visit goes on under another number, as it does when somebody signs in. */
    void renumbered(String former) {
        here.remove();
        gone(former);
    }

    void frozen(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsFrozen closed) {
        closed.names().values().forEach(this::close);
    }

    /** Ends every visit of that account; the one that asked for it when its request is over. */
    public void close(String account) {
        visits.end(account, Instant.now());
        Open running = here.get();
        List<HttpSession> others = open.values().stream()
                .filter(one -> one.account.equals(account) && open.remove(one.id, one))
                .filter(one -> running == null || !one.id.equals(running.id))
                .map(Open::session)
                .toList();
        if (!others.isEmpty()) {
            // on a thread of its own: within a request the server would take the cookie of whoever sent it for theirs
            threads.execute(() -> others.forEach(OpenVisits::end));
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException already) {
            // it ended by itself meanwhile: so much the better
        }
    }

    private record Open(String account, String id, HttpSession session) {}
}
