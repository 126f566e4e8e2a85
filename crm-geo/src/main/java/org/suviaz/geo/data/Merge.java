package org.suviaz.geo.data;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays files over the entries of one kind. What a file has no more is marked as gone and kept; own entries, and those
 * of other files, are left alone.
 */
final class Merge {

    private final Map<String, Stored> before;
    private final Map<String, Stored> after;

    /** @param present the entries of one kind by their code */
    Merge(Map<String, Stored> present) {
        before = Map.copyOf(present);
        after = new LinkedHashMap<>(present);
    }

    /**
     * Lays one file over what is there.
     *
     * @throws BrokenRow where a layer names an entry that nobody knows
     */
    void take(Sheet sheet, List<SheetRow> rows) {
        Set<String> named = new HashSet<>();
        for (SheetRow row : rows) {
            named.add(row.code());
            after.put(row.code(), sheet.isLayer() ? layered(sheet, row) : whole(sheet, row));
        }
        after.replaceAll((code, stored) -> named.contains(code) ? stored : without(sheet, stored));
    }

    /** The entries of that kind as they are now, by their code. */
    Map<String, Stored> result() {
        return after;
    }

    int added() {
        return after.size() - before.size();
    }

    int goneNow() {
        return (int) after.entrySet().stream()
                .filter(entry -> entry.getValue().gone())
                .filter(entry -> before.containsKey(entry.getKey())
                        && !before.get(entry.getKey()).gone())
                .count();
    }

    /** Everything that differs and is neither new nor gone. */
    int changedOnly() {
        long different = after.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .count();
        return (int) different - added() - goneNow();
    }

    private Stored whole(Sheet sheet, SheetRow row) {
        Stored fresh = Stored.of(sheet, row);
        Stored old = after.get(row.code());
        boolean keepsLayer =
                old != null && !old.layer().isEmpty() && fresh.name().be().isEmpty();
        return keepsLayer ? fresh.withLayerOf(old) : fresh;
    }

    private Stored layered(Sheet sheet, SheetRow row) {
        Stored old = after.get(row.code());
        if (old == null) {
            throw new BrokenRow(sheet.file(), row.line(), BrokenRow.Reason.PLACE_UNKNOWN, row.code());
        }
        boolean ownSpelling = old.layer().isEmpty() && !old.name().be().isEmpty();
        return ownSpelling ? old : old.withLayer(row.name().be(), row.said(), row.candidates(), sheet.file());
    }

    private static Stored without(Sheet sheet, Stored stored) {
        if (stored.layer().equals(sheet.file())) {
            return stored.withoutLayer();
        }
        return stored.file().equals(sheet.file()) ? stored.asGone() : stored;
    }
}
