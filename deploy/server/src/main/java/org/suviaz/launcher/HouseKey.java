package org.suviaz.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The secret that all keys of a house are drawn from, 64 hexadecimal digits, made up at the first start and kept beside the
 * data, readable by the user of the machine alone. In production the operator keeps it where no disk does.
 */
public final class HouseKey {

    private static final int BYTES = 32;

    private HouseKey() {}

    /** The one of that folder. */
    public static String in(Path folder) throws IOException {
        Path file = folder.resolve("house.key");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Secrets.writePrivately(file, List.of(Secrets.madeUp(BYTES)));
        }
        return Files.readString(file).strip();
    }
}
