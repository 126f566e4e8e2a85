package org.suviaz.tests.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The browsers of this machine; where one is not installed, the tests that ask for it are skipped and say so. */
public final class Browsers {
    private Browsers() {}

    public static Chromium chromium() {
        Path program = installed("Chromium", "chromium", "chromium-browser", "google-chrome");
        Path driver = installed("Chromium's driver", "chromedriver");
        return new Chromium(program, driver, folder("chromium"));
    }

    public static Firefox firefoxWithoutJavaScript() {
        return new Firefox(installed("Firefox ESR", "firefox-esr"), folder("firefox"));
    }

    private static Path installed(String name, String... programs) {
        return Stream.of(programs).flatMap(Browsers::found).findFirst().orElseThrow(() -> {
            String line = name + " is not installed: its tests are skipped; .ci/run installs it";
            System.out.println(line);
            return new TestAbortedException(line);
        });
    }

    private static Stream<Path> found(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    /** A folder of its own under target, so that no browser sees what another left. */
    private static Path folder(String name) {
        try {
            Path browsers = Files.createDirectories(Path.of("target", "browsers"));
            return Files.createTempDirectory(browsers, name).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
