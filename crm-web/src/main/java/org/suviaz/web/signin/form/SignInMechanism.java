package org.suviaz.web.signin.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Tells Jakarta Security that this house has a sign-in form of its own, and where strangers are led. */
@ApplicationScoped
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/signin/door", errorPage = "", useForwardToLogin = true))
public class SignInMechanism {}
