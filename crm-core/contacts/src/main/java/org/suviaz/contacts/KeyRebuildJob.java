package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;

/**
 * Makes the stored keys of all people anew, some hundred at a time; a row whose keys are right already is not written.
 * The job's subject is the wish that it fulfils; one that a newer wish has overtaken ends at once.
 */
@ApplicationScoped
class KeyRebuildJob implements JobKind {

    static final String KIND = "key-rebuild";
    static final int AT_ONCE = 500;

    private final KeyRulesRepository rules;
    private final KeyRebuildRepository people;
    private final KeyFolder folder;
    private final NameKeys keys;
    private final AuditLog log;

    @Inject
    KeyRebuildJob(
            KeyRulesRepository rules, KeyRebuildRepository people, KeyFolder folder, NameKeys keys, AuditLog log) {
        this.rules = rules;
        this.people = people;
        this.folder = folder;
        this.keys = keys;
        this.log = log;
    }

    protected KeyRebuildJob() {
        this(null, null, null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The rules are locked first: who asks for a rebuild meanwhile waits for this step, and is seen by the next one. */
    @Override
    public Step step(long wish, String checkpoint) {
        KeyRules known = rules.locked();
        if (wish < known.asked()) {
            return Step.last(0, 0, null);
        }
        KeyPass pass = KeyPass.of(checkpoint, KeyRules.ofToday());
        List<KeyedPerson> some = people.after(pass.lastId(), AT_ONCE);
        if (some.size() < AT_ONCE) {
            return end(known, wish, mend(pass, some, Long.MAX_VALUE), some.size());
        }
        KeyPass further = mend(pass, some, some.get(some.size() - 1).id());
        return Step.goOn(shown(pass, some.size()), 0, further.checkpoint());
    }

    private Step end(KeyRules known, long wish, KeyPass pass, int count) {
        if (!pass.clean()) {
            return Step.goOn(shown(pass, count), 0, pass.again().checkpoint());
        }
        log.append(AuditKind.KEYS_REBUILT, "rules " + KeyRules.ofToday(), pass.allMended());
        known.fulfilled(wish);
        keys.reread();
        return Step.last(shown(pass, count), 0, String.valueOf(pass.allMended()));
    }

    /** People count when they are looked at for the first time. */
    private static int shown(KeyPass pass, int count) {
        return pass.first() ? count : 0;
    }

    /**
     * Writes the keys of those whose keys are wrong.
     *
     * @param to the id up to which these are all people
     */
    private KeyPass mend(KeyPass pass, List<KeyedPerson> some, long to) {
        Map<Long, StoredKeys> wrong = new LinkedHashMap<>();
        Map<KeyedPerson, FoldedKeys> folded = new LinkedHashMap<>();
        some.forEach(person -> folded.put(person, folder.folded(person)));
        keys.learn(folded.values());
        folded.forEach((person, right) -> {
            StoredKeys stored = StoredKeys.of(keys.numbers(right), right.sort(), right.address());
            if (!stored.equals(person.stored())) {
                wrong.put(person.id(), stored);
            }
        });
        if (!wrong.isEmpty()) {
            people.write(wrong);
        }
        long left = Math.max(0, people.between(pass.lastId(), to) - some.size());
        return pass.went(to, wrong.size(), left);
    }
}
