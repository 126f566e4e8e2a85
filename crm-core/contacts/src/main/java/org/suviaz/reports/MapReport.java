package org.suviaz.reports;

import java.util.Map;

/**
 * How many people there are in each district, and in each city that no district holds.
 *
 * @param districts by the code of the zone; those that are not the reader's are not in it
 */
public record MapReport(Map<String, Shown> districts) {

    public long most() {
        return districts.values().stream().mapToLong(Shown::number).max().orElse(0);
    }
}
