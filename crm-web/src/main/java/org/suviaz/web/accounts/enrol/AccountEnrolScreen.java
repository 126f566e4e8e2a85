package org.suviaz.web.accounts.enrol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.security.accounts.Enrolment;
import org.suviaz.security.accounts.SecondFactors;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.Enrolling;

/** Sets a second factor up: the secret as a picture, as text and as an address, and a first code to confirm it. */
@Named
@RequestScoped
public class AccountEnrolScreen {

    private static final String REDIRECT = "?faces-redirect=true";
    private static final String BEGIN = "/accounts/factor/accountFactor" + REDIRECT;

    private final SecondFactors factors;
    private final Enrolling enrolling;
    private String code;

    @Inject
    public AccountEnrolScreen(SecondFactors factors, Enrolling enrolling) {
        this.factors = factors;
        this.enrolling = enrolling;
    }

    protected AccountEnrolScreen() {
        this(null, null);
    }

    /** Leads to the beginning where nothing is being set up. */
    public String open() {
        return enrolling.pending().isPresent() ? null : BEGIN;
    }

    public String confirm() {
        Enrolment pending = enrolling.pending().orElse(null);
        if (pending == null) {
            return BEGIN;
        }
        enrolling.done(factors.enrol(pending, code));
        return "/accounts/recovery/accountRecovery" + REDIRECT;
    }

    /** Goes on without one, where nobody real is. */
    public String leaveOff() {
        if (!isMayLeaveOff()) {
            return BEGIN;
        }
        enrolling.forget();
        return Addresses.START + REDIRECT;
    }

    public boolean isMayLeaveOff() {
        return !enrolling.isOnly() && factors.mayLeaveOff();
    }

    /** What is being set up, or null. */
    public Enrolment getPending() {
        return enrolling.pending().orElse(null);
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
