package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.imports.formats.CellText;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** The door to what columns meant in earlier lists: kept by name, recognised by the same heads, chosen from a list. */
@ApplicationScoped
@Transactional
public class KnownMappings {

    private static final int LONGEST_NAME = 80;

    /** More of them nobody finds again. */
    private static final int MOST = 100;

    private final Callers callers;
    private final BatchRepository batches;
    private final ChangeableLists open;
    private final MappingRepository mappings;
    private final MappingLayer layer;

    @Inject
    KnownMappings(
            Callers callers,
            BatchRepository batches,
            ChangeableLists open,
            MappingRepository mappings,
            MappingLayer layer) {
        this.callers = callers;
        this.batches = batches;
        this.open = open;
        this.mappings = mappings;
        this.layer = layer;
    }

    protected KnownMappings() {
        this(null, null, null, null, null);
    }

    /** The caller's own, the latest first. */
    public List<KnownMapping> mine() {
        callers.require(Right.IMPORT_PEOPLE);
        return mappings.all().stream().map(ImportMapping::row).toList();
    }

    /** The one of that number. */
    public KnownMapping get(long mappingId) {
        callers.require(Right.IMPORT_PEOPLE);
        return mappings.get(mappingId).row();
    }

    /**
     * Keeps what the columns of a list mean now; of the same name and heads, instead of what was kept before.
     *
     * @throws Rejected at name, where there is none or it is longer than 80 letters
     */
    public void save(long batchId, String name) {
        callers.require(Right.IMPORT_PEOPLE);
        String tidy = tidy(name);
        batches.locked(batchId);
        List<ImportMapping> all = new ArrayList<>(mappings.all());
        for (ImportSheet sheet : batches.chosenSheets(batchId)) {
            keep(all, tidy, sheet);
            sheet.known(tidy);
        }
    }

    private void keep(List<ImportMapping> all, String name, ImportSheet sheet) {
        String key = MappingLayer.key(sheet.heads());
        Optional<ImportMapping> kept = all.stream()
                .filter(mapping ->
                        mapping.name().equals(name) && mapping.headsKey().equals(key))
                .findFirst();
        if (kept.isEmpty() && all.size() >= MOST) {
            throw new Problem("imports.problem.mapping.tooMany", MOST);
        }
        ImportMapping mapping = kept.orElseGet(() -> new ImportMapping(name, key, sheet.heads()));
        mapping.means(sheet, Home.now());
        if (kept.isEmpty()) {
            mappings.add(mapping);
            all.add(mapping);
        }
    }

    /** Lays a kept mapping over the chosen sheets of a list: their columns mean what those with the same heads meant. */
    public void use(long batchId, long mappingId) {
        callers.require(Right.IMPORT_PEOPLE);
        ImportMapping mapping = mappings.get(mappingId);
        ImportBatch batch = open.changeable(batchId);
        List<ImportSheet> sheets = batches.chosenSheets(batchId);
        sheets.forEach(sheet -> layer.lay(mapping, sheet));
        Choices.sum(batch, sheets);
    }

    /**
     * Gives a kept mapping another name.
     *
     * @throws NotThere where there is none or it is another's
     * @throws Rejected at name, as {@link #save}
     */
    public void rename(long mappingId, String name) {
        callers.require(Right.IMPORT_PEOPLE);
        mappings.get(mappingId).rename(tidy(name));
    }

    public void remove(long mappingId) {
        callers.require(Right.IMPORT_PEOPLE);
        mappings.remove(mappings.get(mappingId));
    }

    private static String tidy(String name) {
        String tidy = CellText.clean(name);
        if (tidy.isEmpty()) {
            throw new Rejected(List.of(new FieldProblem("name", "imports.problem.mapping.nameMissing")));
        }
        if (tidy.length() > LONGEST_NAME) {
            throw new Rejected(List.of(new FieldProblem("name", "imports.problem.mapping.nameTooLong", LONGEST_NAME)));
        }
        return tidy;
    }
}
