package org.suviaz.web.signin.recovery;

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

/** The way in for whoever has lost the telephone: by a recovery code, to set up another one and for nothing else. */
@Named
@RequestScoped
public class SignInRecoveryScreen {

    private final SignIns signIns;
    private final Entrance entrance;
    private String name;
    private String passphrase;
    private String code;

    @Inject
    public SignInRecoveryScreen(SignIns signIns, Entrance entrance) {
        this.signIns = signIns;
        this.entrance = entrance;
    }

    protected SignInRecoveryScreen() {
        this(null, null);
    }

    public void recover() throws IOException, ServletException {
        entrance.clear();
        SignedIn owner = signIns.recover(text(name).strip(), text(passphrase), text(code), entrance.from())
                .orElseThrow(() -> new Problem("signin.recovery.refused"));
        entrance.enter(owner);
        entrance.lead(Addresses.ENROL);
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

    public String getPassphrase() {
        return null;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
