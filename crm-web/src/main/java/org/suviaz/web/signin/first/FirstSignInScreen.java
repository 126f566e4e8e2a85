package org.suviaz.web.signin.first;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Objects;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.accounts.SignIns;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.signin.Entrance;

/**
 * The first sign-in: with the administrator's one-time code a person chooses a passphrase that nobody else learns,
 * and goes on to the second factor.
 */
@Named
@RequestScoped
public class FirstSignInScreen {

    private final SignIns signIns;
    private final Entrance entrance;
    private final Notices notices;
    private String name;
    private String code;
    private String fresh;
    private String again;

    @Inject
    public FirstSignInScreen(SignIns signIns, Entrance entrance, Notices notices) {
        this.signIns = signIns;
        this.entrance = entrance;
        this.notices = notices;
    }

    protected FirstSignInScreen() {
        this(null, null, null);
    }

    public String set() throws ServletException {
        if (!Objects.equals(fresh, again)) {
            throw new Rejected(List.of(new FieldProblem("again", "signin.again.differs")));
        }
        entrance.clear();
        entrance.enter(signIns.first(text(name).strip(), text(code), text(fresh)));
        notices.add("signin.first.done");
        return Addresses.ENROL + "?faces-redirect=true";
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
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
