package org.suviaz.imports.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.suviaz.problems.Problem;

/**
 * Looks a packed workbook through before any reader touches it, and refuses by content, not by name: what is none,
 * what is locked or carries programs, what would unpack to more than this machine should hold, what asks the reader to
 * fetch something. Bounded itself: it keeps pieces of 64 KB in memory and stops at the first breach.
 */
final class WorkbookGuard {

    /** A list of 200,000 rows has about 60 MB of sheet; this leaves room and still fits a small machine. */
    static final long MOST_UNPACKED = 400L << 20;

    /** All texts of a workbook are held in memory while it is read. */
    static final long MOST_TEXTS = 64L << 20;

    /** Honest sheets shrink 5 to 40 times; deflate can reach 1,000. */
    private static final int MOST_RATIO = 150;

    private static final long RATIO_COUNTS_FROM = 8L << 20;
    private static final int MOST_ENTRIES = 1_000;
    private static final int PIECE = 64 << 10;

    /** A cell's 32,767 letters as bytes, and as much again. */
    private static final int LONGEST_TEXT = 128 << 10;

    private static final Pattern FOREIGN_ENCODING =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-8|us-ascii)[\"'])");

    /** A cell's address that is none would make the reader ask for gigabytes. */
    private static final Pattern FORGED_ADDRESS =
            Pattern.compile("<(?:[\\w.]+:)?(?:c|row)\\s(?:[^<]*?\\s)?r\\s*=\\s*[\"'](?![A-Za-z]{0,3}\\d{1,7}[\"'])");

    private WorkbookGuard() {}

    /** Answers only for a workbook that may be read; otherwise throws the {@link Problem} that says why not. */
    static ListFormat check(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return check(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Reading("imports.problem.notSpreadsheet", broken);
        }
    }

    private static ListFormat check(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw new Problem("imports.problem.bomb");
        }
        ZipNames.refuse(entries);
        ListFormat format = ZipNames.format(zip);
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries) {
            if (!zip.canReadEntryData(entry)) {
                throw new Problem("imports.problem.oldOrLocked");
            }
            unpacked = check(zip, entry, unpacked);
        }
        return format;
    }

    private static long check(ZipFile zip, ZipArchiveEntry entry, long before) throws IOException {
        String name = lower(entry);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        long most = name.endsWith("sharedstrings.xml") ? MOST_TEXTS : MOST_UNPACKED;
        byte[] piece = new byte[PIECE];
        String rest = "";
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.readNBytes(piece, 0, PIECE); n > 0; n = in.readNBytes(piece, 0, PIECE)) {
                size += n;
                if (size > most || before + size > MOST_UNPACKED || bomb(size, entry.getCompressedSize())) {
                    throw new Problem("imports.problem.bomb");
                }
                if (xml) {
                    rest = markup(rest + new String(piece, 0, n, StandardCharsets.ISO_8859_1));
                }
            }
        }
        refuse(rest);
        return before + size;
    }

    /** Looks at whole tags with the text behind them, and gives back the unfinished one for the next piece. */
    private static String markup(String text) {
        int last = Math.max(0, text.lastIndexOf('<'));
        refuse(text.substring(0, last));
        if (text.length() - last > LONGEST_TEXT) {
            throw new Problem("imports.problem.harmful");
        }
        return text.substring(last);
    }

    private static void refuse(String markup) {
        if (markup.contains("<!DOCTYPE")
                || markup.contains("<!ENTITY")
                || markup.indexOf('\0') >= 0
                || FORGED_ADDRESS.matcher(markup).find()
                || FOREIGN_ENCODING.matcher(markup).find()) {
            throw new Problem("imports.problem.harmful");
        }
    }

    private static boolean bomb(long size, long packed) {
        return size > RATIO_COUNTS_FROM && size / MOST_RATIO > Math.max(1, packed);
    }

    private static String lower(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }
}
