package org.suviaz.web.frame;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
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
    private final PastVisits past;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Inject
    OpenVisits(Visits visits, PastVisits past) {
        this.visits = visits;
        this.past = past;
    }

    protected OpenVisits() {
        this(null, null);
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

    /** Nothing goes by that number any more; whose session was still open had done nothing for too long. */
    void gone(String session) {
        if (open.remove(session) != null) {
            past.note(session, VisitEnd.IDLE);
        }
    }

    /** Whoever has that session goes out by the own hand, and need not be told why. */
    public void left(String session) {
        open.remove(session);
    }

    /** The session goes on under another number, and for whom will be told when it is entered again. */
    void renumbered(String former) {
        here.remove();
        open.remove(former);
    }

    void frozen(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsFrozen closed) {
        closed.names().values().forEach(this::close);
    }

    /** Ends every visit of that account; the one that asked for it when its request is over. */
    public void close(String account) {
        visits.end(account, VisitEnd.OVER);
        Open running = here.get();
        end(account, VisitEnd.OVER, running);
    }

    /** A visit of that account begins, or goes on alone: every other is ended. */
    Begun only(String account) {
        long number = visits.begin(account);
        Open running = here.get();
        if (running != null && running.account.equals(account)) {
            open.remove(running.id);
            boolean others = end(account, VisitEnd.ELSEWHERE, running);
            open.put(running.id, running);
            return new Begun(number, others);
        }
        return new Begun(number, end(account, VisitEnd.ELSEWHERE, null));
    }

    /** Whether there were any but the one that runs here, which ends by itself. */
    private boolean end(String account, VisitEnd why, Open running) {
        List<Open> others = open.values().stream()
                .filter(one -> one.account.equals(account) && open.remove(one.id, one))
                .filter(one -> running == null || !one.id.equals(running.id))
                .toList();
        others.forEach(one -> past.note(one.id, why));
        if (!others.isEmpty()) {
            // on a thread of its own: within a request the server would take the cookie of whoever sent it for theirs
            threads.execute(() -> others.forEach(one -> end(one.session)));
        }
        return !others.isEmpty();
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException already) {
            // it ended by itself meanwhile: so much the better
        }
    }

    /**
     * A visit that is the only one of its account.
     *
     * @param others whether another was ended for it
     */
    record Begun(long number, boolean others) {}

    private record Open(String account, String id, HttpSession session) {}
}
