package org.suviaz.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.keys.Seals;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/**
 * The door to sheets that were typed and not saved yet. Each is its writer's alone and sealed in the table; it goes when its
 * rows are saved, when its writer drops it, after thirty days, and with the account.
 */
@ApplicationScoped
@Transactional
public class EntryDrafts {

    /** How many an account may have. */
    public static final int MOST = 20;

    private static final int MOST_BYTES = 64 << 10;
    private static final String PURPOSE = "entry draft";

    private final EntryDraftRepository drafts;
    private final Seals seals;
    private final Callers callers;

    @Inject
    EntryDrafts(EntryDraftRepository drafts, Seals seals, Callers callers) {
        this.drafts = drafts;
        this.seals = seals;
        this.callers = callers;
    }

    protected EntryDrafts() {
        this(null, null, null);
    }

    /** The caller's own, the newest first. */
    public List<DraftRow> all() {
        callers.require(Right.ADD_PEOPLE);
        return drafts.all(Home.now()).stream().map(EntryDraft::row).toList();
    }

    /**
     * Keeps the sheet as it was typed.
     *
     * @param draft the one to be written over, or null
     * @throws NotThere where the caller has no such draft
     * @throws Problem entry.problem.draft.nothing, entry.problem.draft.tooMany ({0} are allowed) or
     *     entry.problem.draft.tooLong
     */
    public void keep(EntrySheet sheet, Long draft) {
        callers.require(Right.ADD_PEOPLE);
        Instant now = Home.now();
        String key = sheet.lines().get(0).saveKey();
        Optional<EntryDraft> known = draft == null ? drafts.of(key, now) : Optional.of(find(draft));
        if (sheet.people() == 0) {
            throw new Problem("entry.problem.draft.nothing");
        }
        if (known.isEmpty() && drafts.all(now).size() >= MOST) {
            throw new Problem("entry.problem.draft.tooMany", MOST);
        }
        byte[] sealed = sealed(sheet);
        known.ifPresentOrElse(
                one -> one.keep(now, sheet.people(), sealed),
                () -> drafts.add(new EntryDraft(key, now, sheet.people(), sealed)));
    }

    /**
     * The sheet of that draft.
     *
     * @throws NotThere where the caller has no such draft
     */
    public EntrySheet open(long draft) {
        callers.require(Right.ADD_PEOPLE);
        return seals.open(PURPOSE, owner(), find(draft).sealed())
                .map(SheetBytes::read)
                .orElseThrow(() -> new NotThere(object(draft)));
    }

    /**
     * Throws it away.
     *
     * @throws NotThere where the caller has no such draft
     */
    public void drop(long draft) {
        callers.require(Right.ADD_PEOPLE);
        drafts.remove(find(draft));
    }

    /**
     * Looks whether there is one, with rows or with all of them saved just now.
     *
     * @throws NotThere where the caller has no such draft
     */
    void mustBe(long draft) {
        find(draft);
    }

    /** Of a draft whose sheet was saved the rows that are left stay. */
    void left(long draft, EntryAnswer answer) {
        if (answer.returned().isEmpty()) {
            find(draft).done(Home.now());
        } else {
            keep(answer.rest(), draft);
        }
    }

    private EntryDraft find(long draft) {
        return drafts.find(draft, Home.now()).orElseThrow(() -> new NotThere(object(draft)));
    }

    private byte[] sealed(EntrySheet sheet) {
        byte[] bytes = SheetBytes.of(sheet);
        if (bytes.length > MOST_BYTES) {
            throw new Problem("entry.problem.draft.tooLong");
        }
        return seals.seal(PURPOSE, owner(), bytes);
    }

    private String owner() {
        return String.valueOf(callers.current().accountId());
    }

    private static String object(long draft) {
        return "draft " + draft;
    }
}
