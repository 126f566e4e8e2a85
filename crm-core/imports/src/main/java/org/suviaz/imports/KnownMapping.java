package org.suviaz.imports;

import java.time.Instant;
import java.util.List;

/**
 * What the columns of lists with these heads mean, as its owner finds it again.
 *
 * @param heads what stands above the columns, without those that have nothing
 */
public record KnownMapping(long id, String name, List<String> heads, Instant savedAt) {}
