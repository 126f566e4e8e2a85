package org.suviaz.web.accounts.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.security.accounts.SecondFactors;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.Enrolling;

/** Before the own second factor is changed: whoever sits here shows to be the owner. */
@Named
@RequestScoped
public class AccountFactorScreen {

    private final SecondFactors factors;
    private final Enrolling enrolling;
    private String old;
    private String code;
    private Boolean has;

    @Inject
    public AccountFactorScreen(SecondFactors factors, Enrolling enrolling) {
        this.factors = factors;
        this.enrolling = enrolling;
    }

    protected AccountFactorScreen() {
        this(null, null);
    }

    public String begin() {
        enrolling.begin(factors.begin(old, code));
        return Addresses.ENROL + "?faces-redirect=true";
    }

    /** Whether there is one already, so that its code is asked for. */
    public boolean isHas() {
        if (has == null) {
            has = factors.has();
        }
        return has;
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
