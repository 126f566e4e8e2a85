package org.suviaz.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.suviaz.fields.OwnFields;
import org.suviaz.problems.NotThere;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.Callers;

/** The door to what the columns of a list mean, what their values mean, and where rows without a place belong. */
@ApplicationScoped
@Transactional
public class Mappings {

    private final Callers callers;
    private final BatchRepository batches;
    private final ChangeableLists open;
    private final ColumnMeanings meanings;
    private final ZoneOfPlaceless placeless;
    private final OwnFields own;

    @Inject
    Mappings(
            Callers callers,
            BatchRepository batches,
            ChangeableLists open,
            ColumnMeanings meanings,
            ZoneOfPlaceless placeless,
            OwnFields own) {
        this.callers = callers;
        this.batches = batches;
        this.open = open;
        this.meanings = meanings;
        this.placeless = placeless;
        this.own = own;
    }

    protected Mappings() {
        this(null, null, null, null, null, null);
    }

    /** What the columns of the chosen sheets seem to mean, as far as that is the caller's to bring in. */
    public List<ColumnGroup> columns(long batchId) {
        Caller caller = callers.require(Right.IMPORT_PEOPLE);
        return ColumnGroups.of(chosen(batchId), field -> field.isFor(caller) && isThere(field));
    }

    /** What a column can mean for the caller. */
    public List<ImportField> fields() {
        Caller caller = callers.require(Right.IMPORT_PEOPLE);
        return Stream.concat(own.active().stream().map(ImportField::own), ImportField.standing().stream())
                .filter(field -> field.isFor(caller))
                .toList();
    }

    /** Whether a field of the organisation's own is in forms still, and of the kind that it was. */
    private boolean isThere(ImportField field) {
        return field.ownId().isEmpty()
                || own.active().stream().map(ImportField::own).anyMatch(field::equals);
    }

    /** The id of the zone of rows without a place, or nothing. */
    public String zone(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        return chosen(batchId).stream()
                .map(ImportSheet::zoneId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(String::valueOf)
                .orElse("");
    }

    /**
     * Decides what the columns mean.
     *
     * @return whether there are columns whose values a person should look at before the check
     * @throws NotThere where a column is to mean what is not the caller's to bring in
     */
    public boolean mean(long batchId, MappingChoice wanted) {
        Caller caller = callers.require(Right.IMPORT_PEOPLE);
        if (wanted.columns().stream()
                .flatMap(choice -> choice.fields().stream())
                .anyMatch(field -> !field.isFor(caller) || !isThere(field))) {
            throw new NotThere(Imports.object(batchId));
        }
        batches.locked(batchId);
        Integer zone = placeless.id(wanted.zone(), caller);
        List<ImportSheet> sheets = chosen(batchId);
        boolean going = ChangeableLists.going(open.checking(batchId));
        if (!going || !meanings.same(sheets, wanted.columns())) {
            ImportBatch batch = open.changeable(batchId);
            meanings.columns(sheets, wanted.columns());
            sheets.forEach(sheet -> sheet.placeless(zone));
            Choices.sum(batch, sheets);
        }
        return !ValueColumns.of(sheets, own).isEmpty();
    }

    /** The columns of yes and no, of gender and of language, with what stands in them. */
    public List<ValueColumn> values(long batchId) {
        callers.require(Right.IMPORT_PEOPLE);
        return ValueColumns.of(chosen(batchId), own);
    }

    /** Decides what single values mean; those that nothing is said of mean what words tell. */
    public void understand(long batchId, List<ValueChoice> wanted) {
        callers.require(Right.IMPORT_PEOPLE);
        batches.locked(batchId);
        List<ImportSheet> sheets = chosen(batchId);
        if (ChangeableLists.going(open.checking(batchId)) && ValueColumns.same(sheets, wanted, own)) {
            return;
        }
        ImportBatch batch = open.changeable(batchId);
        meanings.values(sheets, wanted);
        Choices.sum(batch, sheets);
    }

    private List<ImportSheet> chosen(long batchId) {
        return batches.chosenSheets(batches.get(batchId).id());
    }
}
