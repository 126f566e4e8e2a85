package org.suviaz.security.audit;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** An entry on its way to the writer; its number arrives once it is committed. */
record PendingEntry(
        Instant at,
        String account,
        String zone,
        AuditKind kind,
        String object,
        long amount,
        CompletableFuture<Long> number) {}
