package org.suviaz.tests.atrest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Folders, read byte by byte as whoever took the disk away would read them. */
public final class Disk {
    /** In which a program may write a word down. */
    public static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final int PIECE = 1 << 24;

    private final List<Path> folders;
    private int files;
    private long bytes;

    public Disk(Path... folders) {
        this.folders = List.of(folders);
    }

    /** Words as a file may hold them, by what is to be said of them. */
    public static Map<String, byte[]> spelled(List<String> words) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (String word : words) {
            for (Charset encoding : ENCODINGS) {
                forms.put(word + " in " + encoding, word.getBytes(encoding));
            }
        }
        return forms;
    }

    /** Each file that holds one of these, with which one. */
    public List<String> holding(Map<String, byte[]> forms) {
        files = 0;
        bytes = 0;
        List<String> found = new ArrayList<>();
        for (Path file : all()) {
            forms(file, forms).forEach(form -> found.add(file + ": " + form));
        }
        return found;
    }

    /** All files whose name is so. */
    List<Path> named(String pattern) {
        return all().stream()
                .filter(file -> file.getFileName().toString().matches(pattern))
                .toList();
    }

    /** How many the last search read, and how much. */
    public int files() {
        return files;
    }

    public long mebibytes() {
        return bytes >> 20;
    }

    private List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> inside = Files.walk(folder)) {
                inside.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private List<String> forms(Path file, Map<String, byte[]> forms) {
        int longest =
                forms.values().stream().mapToInt(form -> form.length).max().orElseThrow();
        List<String> found = new ArrayList<>();
        files++;
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            bytes += size;
            for (long from = 0; from < size; from += PIECE) {
                ByteBuffer mapped = channel.map(MapMode.READ_ONLY, from, Math.min(PIECE + longest, size - from));
                byte[] piece = new byte[mapped.remaining()];
                mapped.get(piece);
                forms.forEach((name, form) -> {
                    if (contains(piece, form) && !found.contains(name)) {
                        found.add(name);
                    }
                });
            }
        } catch (NoSuchFileException gone) {
            // a running server took it away between
            files--;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean contains(byte[] piece, byte[] form) {
        byte first = form[0];
        byte last = form[form.length - 1];
        for (int at = 0; at + form.length <= piece.length; at++) {
            if (piece[at] == first && piece[at + form.length - 1] == last && equal(piece, at, form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean equal(byte[] piece, int at, byte[] form) {
        for (int i = 0; i < form.length; i++) {
            if (piece[at + i] != form[i]) {
                return false;
            }
        }
        return true;
    }
}
