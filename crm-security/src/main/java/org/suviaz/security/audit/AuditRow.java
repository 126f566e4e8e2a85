package org.suviaz.security.audit;

import java.time.Instant;

/**
 * One entry as an auditor reads it.
 *
 * @param zone the code of the caller's first zone, empty without one
 * @param object a code, never a name
 * @param link the first eight hexadecimal digits of its hash
 */
public record AuditRow(
        long no, Instant at, String account, String zone, AuditKind kind, String object, long count, String link) {}
