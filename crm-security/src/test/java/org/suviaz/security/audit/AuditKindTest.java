package org.suviaz.security.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AuditKindTest {

    @Test
    void what_the_house_never_wrote_is_read_as_unknown() {
        assertEquals(AuditKind.SEARCH, AuditKind.read("SEARCH"));
        assertEquals(AuditKind.UNKNOWN, AuditKind.read("SEARCH_"));
        assertEquals(AuditKind.UNKNOWN, AuditKind.read(""));
    }
}
