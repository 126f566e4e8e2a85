package org.suviaz.tests.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own folders, as the structure test reads them. */
final class Project {
    static final Path ROOT =
            Path.of(System.getProperty("suviaz.root", "../..")).toAbsolutePath().normalize();

    /** The modules whose classes are the product; the tests themselves are none. */
    private static final List<String> MODULES = List.of(
            "crm-geo",
            "crm-security",
            "crm-core/contacts",
            "crm-core/imports",
            "crm-core/mailings",
            "crm-web",
            "deploy/signing",
            "deploy/persistence",
            "deploy/start",
            "deploy/server");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(classFolders().filter(Files::isDirectory).toList());

    private Project() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    static Stream<Path> classFolders() {
        return MODULES.stream().map(module -> ROOT.resolve(module).resolve("target/classes"));
    }

    /** The files of a folder whose path ends so; none where the folder is not there. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
