package org.suviaz.entry;

import java.time.Instant;

/** A draft in the list of its account: when it was kept, till when it waits, and of how many people it speaks. */
public record DraftRow(long id, Instant keptAt, Instant goneAt, int people) {}
