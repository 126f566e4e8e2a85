package org.suviaz.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceReportTest {

    @Test
    void the_twenty_most_frequent_stand_by_themselves_and_nobody_is_lost() {
        List<SourceRow> rows = Stream.concat(
                        Stream.of(new SourceRow("", 500)),
                        IntStream.range(0, 25).mapToObj(i -> new SourceRow("Сход " + i, 100 - i)))
                .toList();
        SourceReport report = SourceReport.of(null, rows);
        assertEquals(20, report.top().size());
        assertEquals(5, report.rest());
        assertEquals(80 + 79 + 78 + 77 + 76, report.restPeople());
        assertEquals(500, report.without());
        assertEquals(rows.stream().mapToLong(SourceRow::people).sum(), report.people());
    }

    @Test
    void nobody_has_no_source() {
        SourceReport report = SourceReport.of(null, List.of());
        assertEquals(0, report.people());
        assertEquals(List.of(), report.top());
    }
}
