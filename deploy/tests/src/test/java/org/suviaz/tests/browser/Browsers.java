package org.suviaz.tests.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** With nothing else in the world but the house and what that proxy lets through. */
    public static Chromium chromiumBehind(RecordingProxy proxy) {
        Path program = installed("Chromium", "chromium", "chromium-browser", "google-chrome");
        Path driver = installed("Chromium's driver", "chromedriver");
        return new Chromium(
                program,
                driver,
                folder("chromium"),
                "--proxy-server=127.0.0.1:" + proxy.port(),
                "--proxy-bypass-list=<-loopback>");
    }

    /** The same, at Tor Browser's safest. */
    public static Firefox firefoxBehind(RecordingProxy proxy) {
        return firefox(proxy);
    }

    /** The same with JavaScript, so that a page's policy is put to the test by its own scripts too. */
    public static Firefox firefoxWithJavaScriptBehind(RecordingProxy proxy) {
        return firefox(proxy, "user_pref(\"javascript.enabled\", true);");
    }

    private static Firefox firefox(RecordingProxy proxy, String... more) {
        List<String> told = new ArrayList<>(List.of(more));
        told.add("user_pref(\"network.proxy.type\", 1);");
        told.add("user_pref(\"network.proxy.http\", \"127.0.0.1\");");
        told.add("user_pref(\"network.proxy.http_port\", " + proxy.port() + ");");
        told.add("user_pref(\"network.proxy.ssl\", \"127.0.0.1\");");
        told.add("user_pref(\"network.proxy.ssl_port\", " + proxy.port() + ");");
        told.add("user_pref(\"network.proxy.allow_hijacking_localhost\", true);");
        told.add("user_pref(\"browser.safebrowsing.downloads.remote.enabled\", false);");
        told.add("user_pref(\"media.gmp-manager.updateEnabled\", false);");
        return new Firefox(installed("Firefox ESR", "firefox-esr"), folder("firefox"), told.toArray(String[]::new));
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
