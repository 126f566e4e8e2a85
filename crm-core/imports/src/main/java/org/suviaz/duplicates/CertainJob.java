package org.suviaz.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suviaz.contacts.ContactPairs;
import org.suviaz.jobs.JobKind;
import org.suviaz.jobs.Step;

/** Makes one record of each certain pair; a pair that cannot be is left out and waits for somebody who looks at it. */
@ApplicationScoped
class CertainJob implements JobKind {

    static final String KIND = "duplicates-merge";

    private static final int AT_ONCE = 25;

    private final ContactPairs pairs;
    private final CertainPair one;

    @Inject
    CertainJob(ContactPairs pairs, CertainPair one) {
        this.pairs = pairs;
        this.one = one;
    }

    protected CertainJob() {
        this(null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Step step(long nothing, String checkpoint) {
        long after = checkpoint == null ? 0 : Long.parseLong(checkpoint);
        List<Long> next = pairs.certainAfter(after, AT_ONCE);
        if (next.isEmpty()) {
            return Step.last(0, 0, null);
        }
        int done = (int) next.stream().filter(one::merged).count();
        return Step.goOn(done, next.size() - done, String.valueOf(next.get(next.size() - 1)));
    }
}
