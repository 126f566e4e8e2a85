package org.suviaz.security.accounts;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who may sign in: a tree's name and a number, never a person's. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "passphrase")
    private String passphrase;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "code_till")
    private Instant codeTill;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    @Column(name = "panic_freezes", nullable = false)
    private boolean panicFreezes;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id", nullable = false)
    private final List<Grant> grants = new ArrayList<>();

    protected Account() {}

    Account(String name, Instant now) {
        this.name = name;
        this.openedAt = now;
    }

    Integer id() {
        return id;
    }

    String name() {
        return name;
    }

    /** The Argon2id hash, null where no passphrase was set yet or the account was reset. */
    String passphrase() {
        return passphrase;
    }

    boolean ended() {
        return endedAt != null;
    }

    /** Whether it waits for its one-time code. */
    boolean waiting() {
        return codeHash != null && !ended();
    }

    /** Whether its owner wants it frozen when leaving in a hurry. */
    boolean panicFreezes() {
        return panicFreezes;
    }

    void choosePanic(boolean freezes) {
        panicFreezes = freezes;
    }

    Instant lastSignIn() {
        return lastSignIn;
    }

    List<Grant> grants() {
        return List.copyOf(grants);
    }

    List<Grant> grantsOn(LocalDate day) {
        return ended()
                ? List.of()
                : grants.stream().filter(grant -> grant.holdsOn(day)).toList();
    }

    Optional<Grant> grant(int id) {
        return grants.stream()
                .filter(grant -> grant.id() != null && grant.id() == id)
                .findFirst();
    }

    void give(Grant grant) {
        grants.add(grant);
    }

    void waitFor(byte[] code, Instant till) {
        passphrase = null;
        codeHash = code.clone();
        codeTill = till;
    }

    boolean opensWith(byte[] code, Instant now) {
        return waiting() && now.isBefore(codeTill) && MessageDigest.isEqual(codeHash, code);
    }

    void setPassphrase(String hash) {
        passphrase = hash;
        codeHash = null;
        codeTill = null;
    }

    void end(Instant now) {
        endedAt = now;
        passphrase = null;
        codeHash = null;
    }
}
