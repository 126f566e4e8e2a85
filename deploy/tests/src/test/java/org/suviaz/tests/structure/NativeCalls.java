package org.suviaz.tests.structure;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the product speaks SQL by itself. No filter sees such a statement, so each method that does is marked with the
 * reason, and listed here: who adds one has it read twice.
 */
final class NativeCalls {
    private static final String MARK = "org.suviaz.database.NativeSql";

    /** What hands a statement to the database past Jakarta Persistence. */
    private static final Set<String> NATIVE = Set.of(
            "createNativeQuery",
            "createNativeMutationQuery",
            "createStoredProcedureQuery",
            "createNamedStoredProcedureQuery",
            "doWork",
            "doReturningWork");

    /** The methods that may, as Class.method. */
    private static final Set<String> LISTED = Set.of();

    private NativeCalls() {}

    static List<String> unmarked(JavaClasses classes) {
        return product(classes)
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(NativeCalls::speaksSql)
                .filter(access -> !access.getOrigin().isAnnotatedWith(MARK))
                .map(JavaAccess::getDescription)
                .toList();
    }

    static List<String> unlisted(JavaClasses classes) {
        return product(classes)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(method -> method.isAnnotatedWith(MARK))
                .map(NativeCalls::name)
                .filter(name -> !LISTED.contains(name))
                .toList();
    }

    static List<String> ofFilterSwitches(JavaClasses classes) {
        return product(classes)
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> Set.of("disableFilter", "enableFilter")
                        .contains(access.getTarget().getName()))
                .map(JavaAccess::getDescription)
                .toList();
    }

    /** The server's launcher opens the database before the product runs, and migrations are the owner's. */
    private static Stream<JavaClass> product(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith("org.suviaz"))
                .filter(type -> !type.getPackageName().startsWith("org.suviaz.launcher"))
                .filter(type -> !type.getPackageName().startsWith("org.suviaz.persistence"));
    }

    private static boolean speaksSql(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getPackageName();
        return owner.equals("java.sql") && access.getTarget().getOwner().isInterface()
                || owner.equals("javax.sql")
                || NATIVE.contains(access.getTarget().getName())
                        && (owner.startsWith("jakarta.persistence") || owner.startsWith("org.hibernate"));
    }

    private static String name(JavaCodeUnit method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
