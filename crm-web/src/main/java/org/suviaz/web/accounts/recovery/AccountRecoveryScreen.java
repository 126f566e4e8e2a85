package org.suviaz.web.accounts.recovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.Enrolling;
import org.suviaz.web.frame.Notices;

/** The recovery codes of a second factor just set up, to be put on paper: until that is done, and never again. */
@Named
@RequestScoped
public class AccountRecoveryScreen {

    private static final String START = Addresses.START + "?faces-redirect=true";

    private final Enrolling enrolling;
    private final Notices notices;

    @Inject
    public AccountRecoveryScreen(Enrolling enrolling, Notices notices) {
        this.enrolling = enrolling;
        this.notices = notices;
    }

    protected AccountRecoveryScreen() {
        this(null, null);
    }

    /** Leads on where there are none to show. */
    public String open() {
        return getCodes().isEmpty() ? START : null;
    }

    public String written() {
        enrolling.forget();
        notices.add("accounts.recovery.done");
        return START;
    }

    public List<String> getCodes() {
        return enrolling.getCodes();
    }
}
