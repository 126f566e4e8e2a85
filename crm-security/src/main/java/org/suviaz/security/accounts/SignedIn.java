package org.suviaz.security.accounts;

import jakarta.security.enterprise.credential.Credential;
import java.util.Optional;

/**
 * Somebody who was just found to be an account's owner. Only the doors of this package make one, so who holds it may be let
 * in without being asked again.
 */
public final class SignedIn implements Credential {

    private final String account;
    private final Enrolment enrolment;
    private final boolean enrolsOnly;
    private final int wrong;

    private SignedIn(String account, Enrolment enrolment, boolean enrolsOnly, int wrong) {
        this.account = account;
        this.enrolment = enrolment;
        this.enrolsOnly = enrolsOnly;
        this.wrong = wrong;
    }

    /** With all that the account signs in with. */
    static SignedIn whole(String account, int wrong) {
        return new SignedIn(account, null, false, wrong);
    }

    /** Without a second factor, which is to be set up now, unless the organisation is one that can do without. */
    static SignedIn without(Account account, SecondFactorDuty duty) {
        return new SignedIn(account.name(), new Enrolment(account.id(), account.name()), !duty.mayLeaveOff(), 0);
    }

    /** By a recovery code: to set up a new second factor, and for nothing else. */
    static SignedIn recovered(Account account, int wrong) {
        return new SignedIn(account.name(), new Enrolment(account.id(), account.name()), true, wrong);
    }

    public String account() {
        return account;
    }

    /** What is to be set up, if anything. */
    public Optional<Enrolment> enrolment() {
        return Optional.ofNullable(enrolment);
    }

    /** Whether nothing else may be done before that. */
    public boolean enrolsOnly() {
        return enrolsOnly;
    }

    /** How many tries had a right code and a wrong passphrase since the owner was here; 0 where it is not worth a word. */
    public int wrong() {
        return wrong < Slowing.FROM ? 0 : wrong;
    }
}
