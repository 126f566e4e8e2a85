package org.suviaz.security.stepup;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on a door's method that gives access, changes roles, hands out many people or changes many of them: whoever calls it
 * from a screen has to have given the code lately. It stands on the door, so that no further screen can go without.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CodeAgain {}
