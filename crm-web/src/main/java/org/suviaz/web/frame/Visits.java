package org.suviaz.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which accounts' visits were ended from outside: by a reset, or by a new passphrase set elsewhere. */
@ApplicationScoped
public class Visits {

    private final Map<String, Instant> endedAt = new ConcurrentHashMap<>();

    /** Whoever signed in to that account before this moment is out at the next request. */
    public void end(String account, Instant now) {
        endedAt.put(account, now);
    }

    boolean ended(String account, Instant since) {
        Instant end = endedAt.get(account);
        return end != null && (since == null || since.isBefore(end));
    }
}
