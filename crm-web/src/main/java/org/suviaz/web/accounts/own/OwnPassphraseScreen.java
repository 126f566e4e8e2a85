package org.suviaz.web.accounts.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.accounts.Passphrases;
import org.suviaz.security.accounts.SecondFactors;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.Arrival;
import org.suviaz.web.frame.Notices;

/** Changes one's own passphrase; whoever else is signed in to the account is out with it. */
@Named
@RequestScoped
public class OwnPassphraseScreen {

    private final Passphrases passphrases;
    private final SecondFactors factors;
    private final Arrival arrival;
    private final HttpServletRequest request;
    private final Notices notices;
    private String old;
    private String code;
    private Boolean coded;
    private String fresh;
    private String again;

    @Inject
    public OwnPassphraseScreen(
            Passphrases passphrases,
            SecondFactors factors,
            Arrival arrival,
            HttpServletRequest request,
            Notices notices) {
        this.passphrases = passphrases;
        this.factors = factors;
        this.arrival = arrival;
        this.request = request;
        this.notices = notices;
    }

    protected OwnPassphraseScreen() {
        this(null, null, null, null, null);
    }

    public String save() {
        if (!Objects.equals(fresh, again)) {
            throw new Rejected(List.of(new FieldProblem("again", "signin.again.differs")));
        }
        passphrases.changeOwn(old, code, fresh);
        arrival.stayAlone(request);
        notices.add("accounts.own.done");
        return Addresses.START + "?faces-redirect=true";
    }

    /** Whether the account has a second factor, so that a code of it is asked for. */
    public boolean isCoded() {
        if (coded == null) {
            coded = factors.has();
        }
        return coded;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return null;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
