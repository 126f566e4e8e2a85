package org.suviaz.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.suviaz.security.accounts.SignedIn;

/** Tells Jakarta Security who was found to be an account's owner; what one may do is the scope's business. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    /** The one group: signed in, or not. */
    public static final String SIGNED_IN = "signed-in";

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof SignedIn owner
                ? new CredentialValidationResult(owner.account(), Set.of(SIGNED_IN))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
