package org.suviaz.geo.data;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.data.BrokenRow.Reason;

/** Keeps a dictionary without a database. */
final class Shelf extends EntryRepository {

    static final RowCheck ZONES = (kind, code, parent, cells) -> switch (kind) {
        case SELSOVET, SETTLEMENT, POSTAL_CODE ->
            Set.of("BY", "1204000000").contains(parent) ? Optional.empty() : Optional.of(Reason.ZONE_UNKNOWN);
        default -> Optional.empty();
    };

    private final Map<EntryKind, Map<String, Stored>> kept = new EnumMap<>(EntryKind.class);
    private final Notes notes = new Notes();

    Shelf() {
        super(null);
    }

    EditionLedger ledger() {
        return new EditionLedger(this, new NoCorrections(), notes, ZONES);
    }

    /** Brings rows of a file in, written with commas in place of tabs, below its header. */
    EditionPlan load(Sheet sheet, String... rows) {
        return ledger().load(Map.of(sheet, file(sheet, rows)), "").get(0);
    }

    EditionPlan plan(Sheet sheet, String... rows) {
        return ledger().planned(Map.of(sheet, file(sheet, rows))).get(0);
    }

    Stored entry(EntryKind kind, String code) {
        return kept.get(kind).get(code);
    }

    static byte[] file(Sheet sheet, String... rows) {
        String header = String.join("\t", sheet.columns());
        return (header + "\n" + String.join("\n", rows).replace(',', '\t') + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    Map<String, Stored> stored(EntryKind kind) {
        return new LinkedHashMap<>(kept.getOrDefault(kind, Map.of()));
    }

    @Override
    List<String> codes(EntryKind kind) {
        return List.copyOf(kept.getOrDefault(kind, Map.of()).keySet());
    }

    @Override
    void write(EntryKind kind, Collection<Stored> changed, Instant now) {
        Map<String, Stored> entries = kept.computeIfAbsent(kind, any -> new LinkedHashMap<>());
        changed.forEach(stored -> entries.put(stored.code(), stored));
    }

    private static final class NoCorrections extends CorrectionRepository {
        NoCorrections() {
            super(null);
        }

        @Override
        int count(EntryKind kind) {
            return 0;
        }
    }

    private static final class Notes extends EditionRepository {
        private final List<EditionRow> rows = new ArrayList<>();

        Notes() {
            super(null);
        }

        @Override
        void add(DictionaryEdition edition) {
            rows.add(edition.row());
        }

        @Override
        Optional<String> lastOfArchive(String file) {
            return rows.stream()
                    .filter(row -> row.file().equals(file) && row.loadedBy().isEmpty())
                    .map(EditionRow::hash)
                    .reduce((first, last) -> last);
        }

        @Override
        List<EditionRow> newest() {
            return rows;
        }
    }
}
