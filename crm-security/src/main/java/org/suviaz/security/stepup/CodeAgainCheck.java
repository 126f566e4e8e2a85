package org.suviaz.security.stepup;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets nobody through to a method that is marked so without the code; before its transaction begins. */
@CodeAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class CodeAgainCheck {

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        GivenCode.require();
        return call.proceed();
    }
}
