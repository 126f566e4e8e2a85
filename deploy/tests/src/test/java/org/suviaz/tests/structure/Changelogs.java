package org.suviaz.tests.structure;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The migrations of all modules, as the master changelog names them. */
final class Changelogs {
    private Changelogs() {}

    static List<String> files() {
        return Stream.of(
                        "crm-geo",
                        "crm-security",
                        "crm-core/contacts",
                        "crm-core/imports",
                        "crm-core/mailings",
                        "deploy/persistence",
                        "deploy/start")
                .map(module -> Project.ROOT.resolve(module).resolve("src/main/resources"))
                .flatMap(resources -> Project.files(resources, ".sql").stream().map(file -> name(resources, file)))
                .filter(file -> file.startsWith("db/"))
                .toList();
    }

    static List<String> notInvited(List<String> files, String guests) {
        return files.stream()
                .filter(file -> !guests.contains("\"" + file + "\""))
                .filter(file -> !guests.contains("\"/" + file + "\""))
                .toList();
    }

    private static String name(Path resources, Path file) {
        return resources.relativize(file).toString().replace('\\', '/');
    }
}
