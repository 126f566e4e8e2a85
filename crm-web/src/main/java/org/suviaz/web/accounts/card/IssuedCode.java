package org.suviaz.web.accounts.card;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.suviaz.security.accounts.OneTimeCode;

/** The one-time code just made, until the next page has shown it; then nobody here knows it any more. */
@SessionScoped
public class IssuedCode implements Serializable {

    private String account;
    private String code;
    private int unconfirmed;

    public void keep(OneTimeCode fresh) {
        account = fresh.account();
        code = fresh.code();
        unconfirmed = fresh.unconfirmed();
    }

    /** The code, once; null where there is none. */
    public OneTimeCode take() {
        OneTimeCode taken = code == null ? null : new OneTimeCode(account, code, unconfirmed);
        account = null;
        code = null;
        return taken;
    }
}
