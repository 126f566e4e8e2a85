package org.suviaz.web.freezes.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.security.accounts.OwnAccount;
import org.suviaz.security.freezes.Freezes;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.Notices;

/** Freezes the own account at once, and keeps the choice whether leaving in a hurry does so too. */
@Named
@RequestScoped
public class FreezeOwnScreen {

    private final Freezes freezes;
    private final OwnAccount account;
    private final Notices notices;
    private boolean sure;
    private Boolean panic;
    private Boolean forGood;

    @Inject
    public FreezeOwnScreen(Freezes freezes, OwnAccount account, Notices notices) {
        this.freezes = freezes;
        this.account = account;
        this.notices = notices;
    }

    protected FreezeOwnScreen() {
        this(null, null, null);
    }

    /** Nobody is signed in any more after this; the next page is for whoever comes. */
    public String freeze() {
        freezes.freezeOwn(sure);
        return Addresses.SIGN_IN + "?faces-redirect=true";
    }

    public String choose() {
        account.choosePanic(isPanic());
        notices.add("freezes.own.chosen");
        return "/freezes/own/freezeOwn?faces-redirect=true";
    }

    /** Whether nobody inside the house could open the account again. */
    public boolean isForGood() {
        if (forGood == null) {
            forGood = freezes.isOwnForGood();
        }
        return forGood;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public boolean isPanic() {
        if (panic == null) {
            panic = account.panicFreezes();
        }
        return panic;
    }

    public void setPanic(boolean panic) {
        this.panic = panic;
    }
}
