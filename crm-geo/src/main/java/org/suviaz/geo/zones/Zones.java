package org.suviaz.geo.zones;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.spelling.Writing;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;

/** The door to the tree of zones: everybody reads it from memory; the loader and new branches change it. */
@ApplicationScoped
public class Zones {

    private static final int LONGEST_NAME = 120;

    private final ZoneLedger ledger;
    private volatile ZoneTree tree;
    private volatile ZoneNames names;

    @Inject
    Zones(ZoneLedger ledger) {
        this.ledger = ledger;
    }

    protected Zones() {
        this(null);
    }

    void start(@Observes @Priority(100) Startup startup) {
        load();
    }

    /** The tree as it is now. */
    public ZoneTree tree() {
        ZoneTree known = tree;
        return known == null ? refreshed() : known;
    }

    /**
     * Those of the given zones, and of all that lie in them, that the text names in any spelling; several where it fits
     * several.
     */
    public List<ZoneRow> called(String text, List<ZoneRow> among) {
        return isTooLong(text) ? List.of() : names().called(text, within(among));
    }

    /** The same while the name is being typed: zones with a word that begins so, the best guess first. */
    public List<ZoneRow> suggest(String typed, List<ZoneRow> among, int most) {
        return isTooLong(typed) ? List.of() : names().beginning(typed, within(among), most);
    }

    /**
     * Puts a branch of the organisation's own below a zone; it stays even if the caller's transaction fails.
     *
     * @return the id of the branch
     * @throws NotThere for an unknown parent
     * @throws Rejected at nameBe and nameRu, where a name is missing or longer than 120 letters
     */
    public synchronized int addBranch(int parentId, Bilingual name) {
        Bilingual tidy = name.map(Writing::tidy);
        check(tidy, "name");
        int id = ledger.addBranch(parentId, tidy);
        refreshed();
        return id;
    }

    /**
     * Gives a branch another name.
     *
     * @throws Rejected at newBe and newRu, as {@link #addBranch}
     * @throws Problem where the zone is none that an organisation made
     */
    public synchronized void renameBranch(int id, Bilingual name) {
        Bilingual tidy = name.map(Writing::tidy);
        check(tidy, "new");
        ledger.renameBranch(id, tidy);
        refreshed();
    }

    /**
     * Puts a branch with all that it holds below another zone. At once it lies there for everybody; its former numbers
     * mean it until {@link #emptied} and {@link #release}.
     *
     * @throws Rejected at to, where the branch cannot lie there
     * @throws Problem where the zone is no branch, where another one is still on its way, or where there is no room
     */
    public synchronized void moveBranch(int id, int parentId) {
        ledger.moveBranch(id, parentId);
        refreshed();
    }

    /**
     * Whether {@link #moveBranch} would do it.
     *
     * @throws RuntimeException as there, where not
     */
    public void checkMove(int id, int parentId) {
        ZoneTree now = tree();
        ZoneRow branch = now.byId(id).orElseThrow(NotThere::new);
        ZoneRow parent = now.byId(parentId).orElseThrow(NotThere::new);
        BranchRules.mayMove(now, branch, parent);
        new Replanting(now, branch).below(parent);
    }

    /**
     * Takes a branch away that holds no other; that nobody is in it the caller of this method knows.
     *
     * @throws Problem where it holds another one or is no branch
     */
    public synchronized void removeBranch(int id) {
        ledger.removeBranch(id);
        refreshed();
    }

    /** No row carries these former numbers any more, but for what a transaction at work may still write. */
    public synchronized void emptied(Collection<Integer> formerIds) {
        ledger.emptied(formerIds);
        refreshed();
    }

    /** These former numbers are free; only to be said while nothing else is at work. */
    public synchronized void release(Collection<Integer> formerIds) {
        ledger.release(formerIds);
        refreshed();
    }

    /** Brings the tree up to the edition of the data in this archive; answers how many zones were added or renamed. */
    public synchronized int load() {
        int changed = ledger.bringUpTo(ZoneSource.edition());
        refreshed();
        return changed;
    }

    private synchronized ZoneTree refreshed() {
        tree = ledger.tree();
        return tree;
    }

    private ZoneNames names() {
        ZoneTree now = tree();
        ZoneNames known = names;
        if (known == null || known.tree() != now) {
            known = new ZoneNames(now);
            names = known;
        }
        return known;
    }

    private static Predicate<ZoneRow> within(List<ZoneRow> tops) {
        return zone -> tops.stream().anyMatch(top -> top.holds(zone.lft()));
    }

    private static boolean isTooLong(String text) {
        return text == null || text.length() > LONGEST_NAME;
    }

    private static void check(Bilingual name, String field) {
        List<FieldProblem> problems = new ArrayList<>();
        check(field + "Be", name.be(), problems);
        check(field + "Ru", name.ru(), problems);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    private static void check(String field, String name, List<FieldProblem> problems) {
        if (name.isEmpty()) {
            problems.add(new FieldProblem(field, "geo.problem.nameMissing"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(new FieldProblem(field, "geo.problem.nameTooLong", LONGEST_NAME));
        }
    }
}
