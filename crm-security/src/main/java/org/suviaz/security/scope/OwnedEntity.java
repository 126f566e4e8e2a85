package org.suviaz.security.scope;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/**
 * What one account works on and nobody else sees: an uploaded list before it is in, a produced file, a job. It may hold
 * people of all zones of its owner, so it is there for the owner alone.
 */
@MappedSuperclass
@EntityListeners(OwnerGuard.class)
@FilterDef(
        name = OwnedEntity.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "owner", type = Integer.class, resolver = ScopeParameters.Owner.class))
@Filter(name = OwnedEntity.FILTER, condition = "owner_id = :owner")
public abstract class OwnedEntity {

    static final String FILTER = "owner";

    @Column(name = "owner_id", nullable = false, updatable = false)
    private int ownerId;

    public int ownerId() {
        return ownerId;
    }

    void ownedBy(int account) {
        ownerId = account;
    }
}
