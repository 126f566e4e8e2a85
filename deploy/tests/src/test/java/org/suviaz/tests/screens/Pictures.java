package org.suviaz.tests.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.tests.browser.Browser;

/** Pictures of screens in the two sizes that the look was drawn for, kept to be looked at. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final List<int[]> SIZES = List.of(new int[] {1366, 768}, new int[] {1000, 600});

    private Pictures() {}

    /** Takes the page as it stands; says in which sizes something is wider than the window. */
    public static List<String> take(Browser browser, String name) {
        List<String> tooWide = new ArrayList<>();
        for (int[] size : SIZES) {
            String at = name + "-" + size[0] + "x" + size[1];
            browser.size(size[0], size[1]);
            write(FOLDER.resolve(at + ".png"), browser.screenshot());
            if (browser.overflow() > 0) {
                tooWide.add(at + " by " + browser.overflow());
            }
        }
        return tooWide;
    }

    /** The whole of a page that is longer than a window. */
    public static void whole(Browser browser, String name) {
        browser.size(1000, 2000);
        write(FOLDER.resolve(name + "-whole.png"), browser.screenshot());
    }

    private static void write(Path file, byte[] png) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
