package org.suviaz.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The secret that all keys of a house are drawn from, 64 hexadecimal digits, made up at the first start and kept beside the
 * data, readable by the user of the machine alone. In production the operator keeps it where no disk does.
 */
public final class HouseKey {

    private static final int BYTES = 32;

    private HouseKey() {}

    /** These settings, and the secret of the house that lives in that folder. */
    public static Map<String, String> beside(Map<String, String> settings, Path folder) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("suviaz.key", in(folder));
        return all;
    }

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
