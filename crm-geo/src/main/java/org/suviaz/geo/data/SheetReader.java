package org.suviaz.geo.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suviaz.geo.data.BrokenRow.Reason;

/** Reads a file whole and checks every row of it before anybody uses the first. */
final class SheetReader {

    /** No name of a place or a person in the country is nearly as long; the columns of the database end there. */
    static final int LONGEST = 120;

    private static final int LONGEST_FACT = 200;

    private final Sheet sheet;
    private final RowCheck check;
    private final Set<String> codes = new HashSet<>();
    private int number;

    SheetReader(Sheet sheet, RowCheck check) {
        this.sheet = sheet;
        this.check = check;
    }

    /**
     * All rows of the file.
     *
     * @throws BrokenRow at the first row that is broken
     */
    List<SheetRow> rows(byte[] bytes) {
        List<SheetRow> rows = new ArrayList<>();
        codes.clear();
        number = 0;
        for (String line : (Iterable<String>) text(bytes).lines()::iterator) {
            number++;
            if (number == 1) {
                checkHeader(line);
            } else if (!line.isEmpty()) {
                rows.add(row(line));
            }
        }
        if (rows.isEmpty()) {
            throw broken(Reason.CELLS_MISSING, "");
        }
        return rows;
    }

    private SheetRow row(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != sheet.columns().size()) {
            throw broken(
                    Reason.CELLS_MISSING, cells.size() + " / " + sheet.columns().size());
        }
        SheetRow row = SheetRow.of(sheet, number, cells);
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_FACT)
                || row.name().be().length() > LONGEST
                || row.name().ru().length() > LONGEST) {
            throw broken(Reason.NAME_TOO_LONG, "");
        }
        checkNames(row);
        checkCode(row.code());
        checkStatus(row);
        Optional<Reason> fault = sheet.isLayer()
                ? Optional.empty()
                : check.fault(sheet.kind(), row.code(), row.parent(), column -> row.facts()
                        .getOrDefault(column, ""));
        fault.ifPresent(reason -> {
            throw broken(reason, reason == Reason.TYPE_UNKNOWN ? row.facts().getOrDefault("type", "") : row.parent());
        });
        return row;
    }

    /** A layer may say that a name is in doubt, with nothing but the spellings it could be. */
    private void checkNames(SheetRow row) {
        boolean empty = row.name().be().isBlank() && row.name().ru().isBlank();
        if (empty && !(sheet.isLayer() && HowSure.AMBIGUOUS.name().equalsIgnoreCase(row.said()))) {
            throw broken(Reason.NAME_MISSING, row.code());
        }
        boolean half = sheet.kind() == EntryKind.SURNAME
                && (row.facts().getOrDefault("ru_f", "").isEmpty()
                        || row.facts().getOrDefault("be_f", "").isEmpty());
        if (half) {
            throw broken(Reason.NAME_MISSING, row.code());
        }
    }

    private void checkCode(String code) {
        if (code.isBlank() || code.length() > 60) {
            throw broken(Reason.CODE_MISSING, "");
        }
        if (!codes.add(code)) {
            throw broken(Reason.CODE_TWICE, code);
        }
    }

    private void checkStatus(SheetRow row) {
        try {
            HowSure.of(row.said());
        } catch (IllegalArgumentException unknown) {
            throw broken(Reason.STATUS_UNKNOWN, row.said());
        }
    }

    private void checkHeader(String line) {
        String found = line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!found.equals(String.join("\t", sheet.columns()))) {
            throw broken(Reason.OTHER_COLUMNS, String.join(", ", sheet.columns()));
        }
    }

    private String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            number = (int) out.flip().chars().filter(c -> c == '\n').count() + 1;
            throw broken(Reason.NOT_UTF8, "");
        }
        return out.flip().toString();
    }

    private BrokenRow broken(Reason reason, String detail) {
        return new BrokenRow(sheet.file(), Math.max(1, number), reason, detail);
    }
}
