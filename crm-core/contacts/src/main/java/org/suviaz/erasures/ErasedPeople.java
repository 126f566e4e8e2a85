package org.suviaz.erasures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Set;

/**
 * The door to taking people away for good, and to knowing them again by their marks. Whoever calls it has looked at the
 * rights; the database looks once more.
 */
@ApplicationScoped
@Transactional
public class ErasedPeople {

    private final ErasureRepository erasures;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ErasedPeople(ErasureRepository erasures) {
        this.erasures = erasures;
    }

    protected ErasedPeople() {
        this(null);
    }

    /** Whether anybody ever asked to be removed. */
    public boolean any() {
        return erasures.any();
    }

    /** Those of these marks that are of somebody who asked to be removed. */
    public Set<Mark> standing(Collection<Mark> marks) {
        return marks.isEmpty() ? Set.of() : erasures.standing(marks);
    }

    /**
     * Takes a person away for good, with all that tells of one. The number that the marks have in common is drawn by lot,
     * so that no mark leads to the code under which the log knew the person.
     *
     * @param agreed the number of the request that a second person, the caller, has just confirmed
     */
    public void erase(long person, long agreed, Collection<Mark> marks) {
        erasures.erase(person, agreed, random.nextLong(), marks);
    }

    /** Forgets each mark of whoever has one of these, of those that stand. */
    public void lift(Collection<Mark> standing) {
        standing.forEach(erasures::lift);
    }
}
