package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.suviaz.contacts.PeopleMerged;
import org.suviaz.database.NativeSql;

/** Letters follow a record that goes into another one, and go back with it; whoever merges need not write letters. */
@Dependent
class MergedLettersRepository {

    private final EntityManager entities;

    @Inject
    MergedLettersRepository(EntityManager entities) {
        this.entities = entities;
    }

    void moved(@Observes PeopleMerged people) {
        entities.flush();
        if (people.together()) {
            merge(people.gone(), people.stays());
        } else {
            part(people.gone(), people.stays());
        }
    }

    @NativeSql("a procedure that asks the database whether the caller writes both people, and reads nothing")
    private void merge(long gone, long stays) {
        entities.createNativeQuery("call mailing_recipient_merge(:gone, :stays)")
                .setParameter("gone", gone)
                .setParameter("stays", stays)
                .executeUpdate();
    }

    @NativeSql("as above, the other way round")
    private void part(long gone, long stays) {
        entities.createNativeQuery("call mailing_recipient_part(:gone, :stays)")
                .setParameter("gone", gone)
                .setParameter("stays", stays)
                .executeUpdate();
    }
}
