package org.suviaz.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.suviaz.security.accounts.Passphrases;

/** Tells Jakarta Security whether a name and a passphrase belong together; what one may do is the scope's business. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    /** The one group: signed in, or not. */
    public static final String SIGNED_IN = "signed-in";

    private final Passphrases passphrases;

    @Inject
    AccountIdentityStore(Passphrases passphrases) {
        this.passphrases = passphrases;
    }

    protected AccountIdentityStore() {
        this(null);
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential typed
                && passphrases.signIn(typed.getCaller(), typed.getPasswordAsString())) {
            return new CredentialValidationResult(typed.getCaller(), Set.of(SIGNED_IN));
        }
        return CredentialValidationResult.INVALID_RESULT;
    }
}
