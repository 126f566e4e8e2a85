package org.suviaz.geo.data;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Sha256;

/** The edition that came with this archive: what a start compares with the database, and what a test reads without one. */
public final class Archive {

    private static final RowCheck NOTHING_KNOWN = (kind, code, parent, cells) -> Optional.empty();

    private Archive() {}

    /** The entries of that kind as this archive has them, without ids. */
    public static List<Entry> entries(EntryKind kind) {
        Map<String, Stored> stored = new LinkedHashMap<>();
        for (Sheet sheet : Sheet.of(kind)) {
            Merge merge = new Merge(stored);
            merge.take(sheet, new SheetReader(sheet, NOTHING_KNOWN).rows(bytes(sheet)));
            stored = merge.result();
        }
        return stored.values().stream()
                .map(one -> new DictionaryEntry(0, one, null).row(null, List.of()))
                .toList();
    }

    /** Every file of the archive. */
    static Map<Sheet, byte[]> files() {
        Map<Sheet, byte[]> files = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            files.put(sheet, bytes(sheet));
        }
        return files;
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    private static byte[] bytes(Sheet sheet) {
        return new DataFile(sheet.file()).bytes();
    }
}
