package org.suviaz.geo.data;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The stable names of entries. Streets and people's names have no number of their own: theirs is made of what tells one
 * from another, the Russian spelling, which the sources have everywhere.
 */
final class Codes {

    /** Below all ids that are made of SOATO numbers, so that an own settlement never meets one of the data. */
    private static final int OWN = -(1 << 30) - 1;

    private Codes() {}

    static String of(Sheet sheet, Map<String, String> cells, String ru) {
        return switch (sheet.kind()) {
            case STREET -> street(cells.get("town"), cells.get("type"), ru);
            case GIVEN_NAME, PATRONYMIC -> cells.get("gender") + "-" + folded(ru);
            case SURNAME -> "s-" + folded(ru);
            default -> cells.get(sheet.columns().get(0));
        };
    }

    static String street(String town, String type, String ru) {
        return town + "-" + folded(type + "|" + ru);
    }

    /** For an entry that the organisation adds. */
    static String own(EntryKind kind, int id, String parent) {
        int number = id - EntryRepository.OWN_IDS;
        return kind == EntryKind.SETTLEMENT ? String.valueOf(OWN - number) : parent + "-own" + number;
    }

    private static String folded(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
