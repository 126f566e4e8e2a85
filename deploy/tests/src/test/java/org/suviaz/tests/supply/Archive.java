package org.suviaz.tests.supply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What lies in an archive, and in those within it.
 *
 * @param libraries each jar with its SHA-256, but those of the project
 * @param files each file outside the libraries with its content, by the path through all archives
 */
record Archive(Map<String, String> libraries, Map<String, byte[]> files) {

    /**
     * @param own sums of the project's own jars, which are looked into
     */
    static Archive of(byte[] archive, Set<String> own) {
        var found = new Archive(new TreeMap<>(), new LinkedHashMap<>());
        found.read("", archive, own);
        return found;
    }

    private void read(String path, byte[] archive, Set<String> own) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    take(path + entry.getName(), in.readAllBytes(), own);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String path, byte[] content, Set<String> own) {
        String sum = Sums.of(content);
        if (path.endsWith(".war") || path.endsWith(".jar") && own.contains(sum)) {
            read(path + "!", content, own);
        } else if (path.endsWith(".jar")) {
            libraries.put(path, sum);
        } else {
            files.put(path, content);
        }
    }
}
