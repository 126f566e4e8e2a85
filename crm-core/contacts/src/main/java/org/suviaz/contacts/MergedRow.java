package org.suviaz.contacts;

import java.time.Instant;

/**
 * A record that went into another one.
 *
 * @param till until when it can be taken back
 */
public record MergedRow(long id, PairPerson stays, PairPerson gone, Instant at, String account, Instant till) {}
