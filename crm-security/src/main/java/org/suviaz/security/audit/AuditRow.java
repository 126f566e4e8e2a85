package org.suviaz.security.audit;

import java.time.Instant;
import java.util.HexFormat;
import org.suviaz.security.chain.ChainLink;

/**
 * One entry as an auditor reads it.
 *
 * @param zone the code of the caller's first zone, empty without one
 * @param object a code, never a name
 * @param link the first eight hexadecimal digits of its hash
 */
public record AuditRow(
        long no, Instant at, String account, String zone, AuditKind kind, String object, long count, String link) {

    private static final int BYTES_SHOWN = 4;

    static AuditRow of(ChainLink link) {
        return new AuditRow(
                link.no(),
                link.at(),
                link.account(),
                link.zone(),
                AuditKind.valueOf(link.kind()),
                link.object(),
                link.amount(),
                HexFormat.of().formatHex(link.hash(), 0, BYTES_SHOWN));
    }
}
