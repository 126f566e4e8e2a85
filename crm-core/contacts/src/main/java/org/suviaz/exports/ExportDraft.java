package org.suviaz.exports;

import org.suviaz.geo.zones.ZoneRow;

/**
 * What a file would hold, before it is asked for.
 *
 * @param people how many would be in it
 * @param leftOut how many of the list would not, for their zones
 * @param zone the smallest one that holds them all
 * @param alone how many the caller may take out within a day without a second person
 * @param lately how many of these are taken out already
 */
public record ExportDraft(long people, long leftOut, ZoneRow zone, int alone, long lately) {

    public boolean needsSecond() {
        return people + lately > alone;
    }
}
