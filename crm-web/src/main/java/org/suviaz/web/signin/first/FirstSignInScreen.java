package org.suviaz.web.signin.first;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.accounts.Passphrases;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.Notices;

/** The first sign-in: with the administrator's one-time code a person chooses a passphrase that nobody else learns. */
@Named
@RequestScoped
public class FirstSignInScreen {

    private final Passphrases passphrases;
    private final Notices notices;
    private String name;
    private String code;
    private String fresh;
    private String again;

    @Inject
    public FirstSignInScreen(Passphrases passphrases, Notices notices) {
        this.passphrases = passphrases;
        this.notices = notices;
    }

    protected FirstSignInScreen() {
        this(null, null);
    }

    public String set() {
        if (!Objects.equals(fresh, again)) {
            throw new Rejected(List.of(new FieldProblem("again", "signin.again.differs")));
        }
        passphrases.first(name, code, fresh);
        notices.add("signin.first.done");
        return Addresses.SIGN_IN + "?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
