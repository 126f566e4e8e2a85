package org.suviaz.web.signin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.suviaz.problems.Problem;
import org.suviaz.security.accounts.SignIns;
import org.suviaz.security.accounts.SignedIn;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.signin.Entrance;

/** The sign-in: name, passphrase and code are judged together, and whatever is wrong gets one answer. */
@Named
@RequestScoped
public class SignInFormScreen {

    private final SignIns signIns;
    private final Entrance entrance;
    private String name;
    private String passphrase;
    private String code;

    @Inject
    public SignInFormScreen(SignIns signIns, Entrance entrance) {
        this.signIns = signIns;
        this.entrance = entrance;
    }

    protected SignInFormScreen() {
        this(null, null);
    }

    /**
     * Signs in and leads to the start, back to the form whose text was kept, or to what has to be set up first. Asked
     * whatever was typed, so that an empty field takes as long as a wrong one.
     */
    public void signIn() throws IOException, ServletException {
        entrance.clear();
        SignedIn owner = signIns.signIn(text(name).strip(), text(passphrase), text(code), entrance.from())
                .orElseThrow(() -> new Problem("signin.refused"));
        entrance.enter(owner);
        if (owner.enrolsOnly()) {
            entrance.lead(Addresses.ENROL);
        } else {
            entrance.leadOn();
        }
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

    /** Never written back into a page. */
    public String getPassphrase() {
        return null;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    /** As little as the passphrase. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
