package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Alphabet;

/** Accounts with their grants. */
@Dependent
class AccountRepository {

    private final EntityManager entities;

    @Inject
    AccountRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Account> byId(int id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    Optional<Account> byName(String name) {
        return entities.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    List<Account> all() {
        return entities.createQuery("select a from Account a", Account.class)
                .getResultStream()
                .sorted(Alphabet.by(Language.EN, Account::name))
                .toList();
    }

    /** The same with their grants in one question. */
    List<Account> allWithGrants() {
        return entities.createQuery("select distinct a from Account a left join fetch a.grants", Account.class)
                .getResultStream()
                .sorted(Alphabet.by(Language.EN, Account::name))
                .toList();
    }

    boolean any() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                > 0;
    }

    void add(Account account) {
        entities.persist(account);
        entities.flush();
    }
}
