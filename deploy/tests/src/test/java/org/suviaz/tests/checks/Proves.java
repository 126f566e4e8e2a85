package org.suviaz.tests.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which numbered check of the threat model a test proves: {@code @Proves("A5")} on a test method, or on a class all of
 * whose tests prove it together. The numbers and their sentences stand in {@code checks/checks.txt}; {@link ChecksTest}
 * makes the table of them and fails where a check has no test.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Proves.Several.class)
public @interface Proves {
    /** The check's number. */
    String value();

    /** Holds the numbers of a test that proves more than one check. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface Several {
        Proves[] value();
    }
}
