package org.suviaz.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the few methods that speak SQL to the database themselves: no scope filter sees such a statement, so each is
 * listed in the structure test and says here why it must.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NativeSql {
    /** Why Jakarta Persistence does not do, and why the statement cannot reach a foreign zone. */
    String value();
}
