package org.suviaz.geo.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.Home;

/** Brings editions into the database: all the given files or, where a row is broken, none. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class EditionLedger {

    private final EntryRepository entries;
    private final CorrectionRepository corrections;
    private final EditionRepository editions;
    private final RowCheck check;

    @Inject
    EditionLedger(
            EntryRepository entries,
            CorrectionRepository corrections,
            EditionRepository editions,
            Instance<RowCheck> check) {
        this(entries, corrections, editions, check.get());
    }

    EditionLedger(
            EntryRepository entries, CorrectionRepository corrections, EditionRepository editions, RowCheck check) {
        this.entries = entries;
        this.corrections = corrections;
        this.editions = editions;
        this.check = check;
    }

    protected EditionLedger() {
        this(null, null, null, (RowCheck) null);
    }

    /** Those of the files whose edition in the archive is another one than the last that came so. */
    Map<Sheet, byte[]> newAmong(Map<Sheet, byte[]> files) {
        Map<Sheet, byte[]> fresh = new EnumMap<>(Sheet.class);
        files.forEach((sheet, bytes) -> {
            if (!editions.lastOfArchive(sheet.file()).equals(Optional.of(Archive.hash(bytes)))) {
                fresh.put(sheet, bytes);
            }
        });
        return fresh;
    }

    /**
     * What these files would change; nothing is written.
     *
     * @throws BrokenRow at the first broken row
     */
    List<EditionPlan> planned(Map<Sheet, byte[]> files) {
        return brought(files, null);
    }

    /**
     * Brings the files in.
     *
     * @param by the account that brought them, empty for the archive
     * @throws BrokenRow at the first broken row; nothing was written then
     */
    List<EditionPlan> load(Map<Sheet, byte[]> files, String by) {
        return brought(files, by);
    }

    List<EditionRow> newest() {
        return editions.newest();
    }

    List<SureCount> counts() {
        return entries.counts();
    }

    List<EditionRow> last(int most) {
        return editions.last(most);
    }

    private List<EditionPlan> brought(Map<Sheet, byte[]> files, String by) {
        List<EditionPlan> plans = new ArrayList<>();
        Map<EntryKind, Set<String>> codes = new EnumMap<>(EntryKind.class);
        for (EntryKind kind : EntryKind.values()) {
            List<Sheet> sheets =
                    Sheet.of(kind).stream().filter(files::containsKey).toList();
            if (!sheets.isEmpty()) {
                Map<String, Stored> before = entries.stored(kind);
                Map<String, Stored> after = before;
                for (Sheet sheet : sheets) {
                    List<SheetRow> rows = new SheetReader(sheet, check).rows(files.get(sheet));
                    checkTowns(sheet, rows, codes);
                    Merge merge = new Merge(after);
                    merge.take(sheet, rows);
                    after = merge.result();
                    plans.add(new EditionPlan(
                            sheet.file(),
                            rows.size(),
                            merge.added(),
                            merge.changedOnly(),
                            merge.goneNow(),
                            corrections.count(kind)));
                }
                codes.put(kind, after.keySet());
                if (by != null) {
                    write(kind, before, after);
                }
            }
        }
        if (by != null) {
            note(plans, files, by);
        }
        return plans;
    }

    private void write(EntryKind kind, Map<String, Stored> before, Map<String, Stored> after) {
        Map<String, Stored> changed = new LinkedHashMap<>(after);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        entries.write(kind, changed.values(), Home.now());
    }

    private void note(List<EditionPlan> plans, Map<Sheet, byte[]> files, String by) {
        for (EditionPlan plan : plans) {
            byte[] bytes = files.get(Sheet.of(plan.file()).orElseThrow());
            editions.add(new DictionaryEdition(plan, Archive.hash(bytes), by, Home.now()));
        }
    }

    /** A street needs its town. */
    private void checkTowns(Sheet sheet, List<SheetRow> rows, Map<EntryKind, Set<String>> codes) {
        if (sheet.kind() != EntryKind.STREET) {
            return;
        }
        Set<String> towns = codes.computeIfAbsent(EntryKind.SETTLEMENT, kind -> new HashSet<>(entries.codes(kind)));
        for (SheetRow row : rows) {
            if (!towns.contains(row.parent())) {
                throw new BrokenRow(sheet.file(), row.line(), BrokenRow.Reason.PLACE_UNKNOWN, row.parent());
            }
        }
    }
}
