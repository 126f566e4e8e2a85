package org.suviaz.tests.scope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All rows, gathered from the folders of the features. */
final class Matrix {
    private static final Path CLASSES = Path.of("target/test-classes").toAbsolutePath();
    private static final List<Doors> FEATURES = features();

    private Matrix() {}

    static List<Door> doors() {
        return FEATURES.stream().flatMap(feature -> feature.doors().stream()).toList();
    }

    static List<Later> later() {
        return FEATURES.stream().flatMap(feature -> feature.later().stream()).toList();
    }

    static Stream<Door> of(Door.Kind kind) {
        return doors().stream().filter(door -> door.kind() == kind);
    }

    /** The row of the page at that address. */
    static Door page(String address) {
        return of(Door.Kind.READ)
                .filter(door -> door.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for the page " + address));
    }

    private static List<Doors> features() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith("Doors.class"))
                    .map(file -> file.replaceAll("\\.class$", "").replace('/', '.'))
                    .filter(name -> !name.equals(Doors.class.getName()))
                    .sorted()
                    .map(Matrix::made)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Doors made(String name) {
        try {
            return (Doors) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " needs to be public, as its constructor", e);
        }
    }
}
