package org.suviaz.security.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScopedEntityTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-23T17:00:00Z");

    @Test
    void a_part_is_there_for_whoever_entered_the_whole_even_where_another_wrote_it() {
        ScopedEntity person = new Row(null);
        person.stamp(7, MORNING);
        ScopedEntity phone = new Row(person);
        phone.stamp(8, EVENING);
        assertEquals(7, phone.createdBy());
        assertEquals(MORNING, phone.createdAt());
    }

    private static final class Row extends ScopedEntity {

        private final ScopedEntity whole;

        Row(ScopedEntity whole) {
            this.whole = whole;
        }

        @Override
        protected ScopedEntity partOf() {
            return whole;
        }
    }
}
