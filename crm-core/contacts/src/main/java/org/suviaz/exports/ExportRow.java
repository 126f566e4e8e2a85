package org.suviaz.exports;

import java.time.Instant;
import java.util.List;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.jobs.JobRow;
import org.suviaz.sheets.SheetFormat;

/**
 * A run as who asked for it sees it.
 *
 * @param number the one that the file bears and the log names
 * @param zone the smallest one that holds all its people, null where it is gone
 * @param people how many were counted when it was asked for
 * @param inFile how many are in the file, null as long as there is none
 * @param till until when the file waits, null where there is none
 * @param job the last one that was at work on it, null before
 */
public record ExportRow(
        long id,
        String number,
        ExportState state,
        ZoneRow zone,
        int people,
        Integer inFile,
        SheetFormat format,
        List<ColumnHead> columns,
        String purpose,
        Instant askedAt,
        Instant till,
        Instant takenAt,
        JobRow job) {}
