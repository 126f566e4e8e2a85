package org.suviaz.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far a run is, as a job's checkpoint keeps it.
 *
 * @param after the last person's id
 * @param rows how many are laid down
 * @param more whether somebody may come still
 * @param pieces the kept files that hold them
 */
record ExportProgress(long after, int rows, boolean more, List<Long> pieces) {

    static ExportProgress of(String checkpoint) {
        if (checkpoint == null) {
            return new ExportProgress(0, 0, true, List.of());
        }
        String[] parts = checkpoint.split(";", -1);
        List<Long> pieces = Arrays.stream(parts[3].split(","))
                .filter(piece -> !piece.isEmpty())
                .map(Long::valueOf)
                .toList();
        return new ExportProgress(
                Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2]), pieces);
    }

    /** The same with one piece more. */
    ExportProgress and(long last, int laid, boolean moreToCome, long piece) {
        List<Long> all = new ArrayList<>(pieces);
        all.add(piece);
        return new ExportProgress(last, rows + laid, moreToCome, all);
    }

    String checkpoint() {
        return after + ";" + rows + ";" + more + ";"
                + pieces.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
