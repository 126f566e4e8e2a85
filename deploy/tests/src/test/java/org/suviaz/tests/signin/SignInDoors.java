package org.suviaz.tests.signin;

import java.util.List;
import org.suviaz.tests.scope.Door;
import org.suviaz.tests.scope.Doors;
import org.suviaz.tests.scope.Who;

/** What is open to everybody: the way in, the ways out, and the language. */
public final class SignInDoors implements Doors {
    private static final String OWN_TEST = "signin.SignInIT";
    private static final String FORM = "/signin/form/signInForm";
    private static final String RECOVERY = "/signin/recovery/signInRecovery";
    private static final String FIRST = "/signin/first/firstSignIn";

    @Override
    public List<Door> doors() {
        return List.of(
                Door.read("/", Who.ALL),
                Door.read("/blank.html", Who.ALL),
                Door.read(FORM, Who.ALL),
                Door.action("signInForm#signIn", FORM, Who.ALL).provedBy(OWN_TEST),
                Door.read(FIRST, Who.ALL),
                Door.action("firstSignIn#set", FIRST, Who.ALL).provedBy("accounts.AccountsIT"),
                Door.read(RECOVERY, Who.ALL),
                Door.action("signInRecovery#recover", RECOVERY, Who.ALL).provedBy("signin.SecondFactorIT"),
                Door.action("suggestion#another", FIRST, Who.ALL).provedBy("accounts.PassphraseIT"),
                Door.post("/signin/door", Who.ALL).provedBy(OWN_TEST),
                Door.post("/language", Who.ALL),
                Door.post("/leave", Who.ALL).provedBy(OWN_TEST),
                Door.post("/panic", Who.ALL).provedBy(OWN_TEST));
    }
}
