package org.suviaz.tests.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Reads off the compiled tests which of them prove which check. */
final class Proofs {

    /** One test, or one class of tests, that proves a check; the fault says why it proves nothing, else it is empty. */
    record Proof(String number, String test, String fault) {}

    private Proofs() {}

    /** Of all test classes in that folder. */
    static List<Proof> in(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .map(file -> file.replaceAll("\\.class$", "").replace('/', '.'))
                    .sorted()
                    .flatMap(name -> of(loaded(name)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of one class and its methods. */
    static List<Proof> of(Class<?> type) {
        List<Proof> found = new ArrayList<>();
        List<Method> methods = List.of(type.getDeclaredMethods());
        add(found, type, type.getSimpleName(), methods.stream().anyMatch(Proofs::isRun) ? "" : "has no test");
        for (Method method : methods) {
            add(found, method, type.getSimpleName() + "." + method.getName(), isRun(method) ? "" : "is not run");
        }
        return found;
    }

    private static void add(List<Proof> found, AnnotatedElement where, String test, String fault) {
        for (Proves proves : where.getDeclaredAnnotationsByType(Proves.class)) {
            found.add(new Proof(proves.value(), test, fault));
        }
    }

    private static boolean isRun(Method method) {
        return (method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                && !method.isAnnotationPresent(Disabled.class)
                && !method.getDeclaringClass().isAnnotationPresent(Disabled.class);
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Proofs.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
