package org.suviaz.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The passwords of the embedded database, made up at its first start and kept beside its data, readable by the user of
 * the machine alone. The embedded database is for training and tests; in production the operator names a server.
 */
record Secrets(String root, String owner, String application) {

    /** Where Linux keeps files that no disk sees. */
    private static final Path MEMORY = Path.of("/dev/shm");

    static Secrets in(Path folder) throws IOException {
        Path file = folder.resolve("secrets.properties");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                kept.load(in);
            }
        } else {
            Files.createDirectories(folder);
            for (String name : new String[] {"root", "owner", "application"}) {
                kept.setProperty(name, madeUp(20));
            }
            store(file, kept);
        }
        return new Secrets(kept.getProperty("root"), kept.getProperty("owner"), kept.getProperty("application"));
    }

    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /** Writes lines that nobody else of this machine's users may read. */
    static void writePrivately(Path file, List<String> lines) throws IOException {
        Files.deleteIfExists(file);
        createPrivate(file);
        Files.write(file, lines);
    }

    /** The same for names with their values. */
    static void keepPrivately(Path file, Map<String, String> values) throws IOException {
        Properties kept = new Properties();
        kept.putAll(values);
        Files.deleteIfExists(file);
        store(file, kept);
    }

    /** Values for another program, in a file that lies in memory where the system has files there, else in that folder. */
    static Path handedOver(Path folder, Map<String, String> values) throws IOException {
        Path file = Files.isWritable(MEMORY)
                ? Files.createTempFile(MEMORY, "suviaz-", ".properties")
                : folder.resolve("settings.properties");
        keepPrivately(file, values);
        return file;
    }

    private static void store(Path file, Properties kept) throws IOException {
        createPrivate(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            kept.store(out, null);
        }
    }

    static String madeUp(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
