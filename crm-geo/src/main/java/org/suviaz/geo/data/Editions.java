package org.suviaz.geo.data;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;

/**
 * The door to the editions of the data: brings in what came with the archive at a start, and single files that a
 * coordinator has. A broken row changes nothing: the old dictionary stays.
 */
@ApplicationScoped
public class Editions {

    /** The largest file that is looked at; the largest of the data has a quarter of it. */
    public static final int MOST_BYTES = 10 << 20;

    private static final Logger LOG = Logger.getLogger(Editions.class.getName());

    private final EditionLedger ledger;
    private final Event<DictionaryChanged> changes;
    private volatile Problem fault;

    @Inject
    Editions(EditionLedger ledger, Event<DictionaryChanged> changes) {
        this.ledger = ledger;
        this.changes = changes;
    }

    protected Editions() {
        this(null, null);
    }

    void start(@Observes @Priority(120) Startup startup) {
        load(Archive.files());
    }

    /** Brings in those files whose edition is a new one; where that cannot be, says why in the log and goes on. */
    synchronized void load(Map<Sheet, byte[]> archive) {
        long from = System.nanoTime();
        try {
            Map<Sheet, byte[]> fresh = ledger.newAmong(archive);
            if (!fresh.isEmpty()) {
                List<EditionPlan> plans = ledger.load(fresh, "");
                tell(fresh.keySet());
                LOG.info(() -> told(plans, (System.nanoTime() - from) / 1_000_000));
            }
            fault = null;
        } catch (BrokenRow broken) {
            fault = broken;
            LOG.severe("the dictionary stays as it was: " + broken.getMessage());
        } catch (RuntimeException failed) {
            fault = new Problem("geo.dictionary.problem.notLoaded");
            LOG.log(Level.SEVERE, "the dictionary stays as it was", failed);
        }
    }

    /** Why the edition of this archive is not in force, if it is not. */
    public Optional<Problem> fault() {
        return Optional.ofNullable(fault);
    }

    /** The files that there are editions of. */
    public List<String> files() {
        return Arrays.stream(Sheet.values()).map(Sheet::file).toList();
    }

    /**
     * What that edition of a file would change; nothing is changed yet.
     *
     * @throws BrokenRow at its first broken row
     * @throws Problem where the file is empty or too large
     */
    public EditionPlan check(String file, byte[] bytes) {
        return ledger.planned(Map.of(sheet(file, bytes), bytes)).get(0);
    }

    /**
     * Brings that edition in.
     *
     * @param by the account
     * @return what it changed
     */
    public synchronized EditionPlan bring(String file, byte[] bytes, String by) {
        Sheet sheet = sheet(file, bytes);
        EditionPlan plan = ledger.load(Map.of(sheet, bytes), by).get(0);
        tell(Set.of(sheet));
        return plan;
    }

    /** The edition in force of each file. */
    public List<EditionRow> newest() {
        return ledger.newest();
    }

    /** The last loads, the newest first. */
    public List<EditionRow> last(int most) {
        return ledger.last(most);
    }

    /** How many entries there are of each kind by how sure they are, gone and own ones left out. */
    public List<SureCount> counts() {
        return ledger.counts().stream()
                .sorted(Comparator.comparing(SureCount::kind).thenComparing(SureCount::sure))
                .toList();
    }

    private static Sheet sheet(String file, byte[] bytes) {
        Sheet sheet = Sheet.of(file).orElseThrow(NotThere::new);
        if (bytes.length == 0) {
            throw new Problem("geo.dictionary.problem.noFile");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Problem("geo.dictionary.problem.fileTooLarge", MOST_BYTES >> 20);
        }
        return sheet;
    }

    private void tell(Set<Sheet> sheets) {
        Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
        sheets.forEach(sheet -> kinds.add(sheet.kind()));
        changes.fire(new DictionaryChanged(kinds));
    }

    private static String told(List<EditionPlan> plans, long millis) {
        return "the dictionary: " + plans.size() + " files, "
                + plans.stream().mapToInt(EditionPlan::rows).sum() + " rows, "
                + plans.stream().mapToInt(EditionPlan::added).sum() + " new, "
                + plans.stream().mapToInt(EditionPlan::changed).sum() + " changed, "
                + plans.stream().mapToInt(EditionPlan::gone).sum() + " gone, in " + millis + " ms";
    }
}
