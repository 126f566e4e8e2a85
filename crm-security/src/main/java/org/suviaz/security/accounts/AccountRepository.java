package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** With its grants in one question, so that a known name costs no more than an unknown one. */
    Optional<Account> byName(String name) {
        return entities.createQuery(
                        "select a from Account a left join fetch a.grants where a.name = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** By name, with their grants in one question. */
    List<Account> all() {
        return entities.createQuery("select distinct a from Account a left join fetch a.grants", Account.class)
                .getResultStream()
                .sorted(Alphabet.by(Language.EN, Account::name))
                .toList();
    }

    /** The account, kept from others until the transaction ends; to be asked for before anything else is read. */
    Optional<Account> lock(int id) {
        return entities.createQuery("select a from Account a where a.id = :id", Account.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The account that a grant was laid on. */
    Optional<Account> withGrant(int grantId) {
        return entities.createQuery("select a from Account a join a.grants g where g.id = :grant", Account.class)
                .setParameter("grant", grantId)
                .getResultStream()
                .findFirst();
    }

    /** The number of that account; read past what this transaction remembers, so that the account can be locked next. */
    Optional<Integer> holderOf(int grantId) {
        return entities.createQuery("select a.id from Account a join a.grants g where g.id = :grant", Integer.class)
                .setParameter("grant", grantId)
                .getResultStream()
                .findFirst();
    }

    /** The names of all accounts by their number. */
    Map<Integer, String> names() {
        return entities.createQuery("select a.id, a.name from Account a", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (String) row[1]));
    }

    /** Notes when it signed in last, past the account's version: two may do so at one moment. */
    void signedIn(int accountId, Instant now) {
        entities.createQuery("update Account a set a.lastSignIn = :now where a.id = :account")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** The account has no second factor any more, and no recovery code. */
    void dropSecondFactor(Account account) {
        new SecondFactorRepository(entities).drop(account.id());
    }

    long countGrants(String account) {
        return entities.createQuery(
                        "select count(g) from Account a join a.grants g where :name = '' or a.name = :name", Long.class)
                .setParameter("name", account)
                .getSingleResult();
    }

    /** All that were ever laid, the newest first; an empty name is every account. */
    List<Laid> grants(String account, int first, int most) {
        return entities.createQuery(
                        "select a.name, g from Account a join a.grants g where :name = '' or a.name = :name"
                                + " order by g.id desc",
                        Object[].class)
                .setParameter("name", account)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Laid((String) row[0], (Grant) row[1]))
                .toList();
    }

    /** A grant and the name of the account it was laid on. */
    record Laid(String account, Grant grant) {}

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
