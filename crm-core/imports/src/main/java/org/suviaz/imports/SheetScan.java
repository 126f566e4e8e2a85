package org.suviaz.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Writing;
import org.suviaz.imports.formats.RawRow;

/** Runs once over the rows of a sheet, keeps the first ones and counts the others. */
final class SheetScan implements Consumer<RawRow> {

    /** Enough to guess columns and language by. */
    private static final int KEPT = 100;

    /** How many of them are shown and remembered. */
    static final int SAMPLES = 8;

    private final List<RawRow> first = new ArrayList<>();
    private final ValueTally values = new ValueTally();
    private int filled;
    private int last;
    private int width;

    @Override
    public void accept(RawRow row) {
        if (row.blank()) {
            return;
        }
        filled++;
        values.count(row.cells());
        last = row.number();
        width = Math.max(width, row.cells().size());
        if (first.size() < KEPT) {
            first.add(row.shortened());
        }
    }

    /** How many rows hold something so far, heads among them. */
    int filled() {
        return filled;
    }

    /** The profile with the header where it was found. */
    SheetProfile profile(String name) {
        List<RawRow> upper =
                first.stream().filter(row -> row.number() <= HeaderFinder.ROWS).toList();
        return HeaderFinder.find(upper)
                .map(header -> profile(name, header))
                .orElseGet(() ->
                        new SheetProfile(name, 0, List.of(), List.of(), samples(0), filled, 0, List.of(), Language.BE));
    }

    /** The profile with the header where a person says it is; empty where that row holds nothing. */
    Optional<SheetProfile> profile(String name, int headerRow) {
        return first.stream()
                .filter(row -> row.number() == headerRow)
                .findFirst()
                .map(header -> profile(name, header));
    }

    private SheetProfile profile(String name, RawRow header) {
        List<RawRow> below =
                first.stream().filter(row -> row.number() > header.number()).toList();
        int rows = filled - (first.size() - below.size());
        List<String> heads = new ArrayList<>(header.cells());
        heads.addAll(Collections.nCopies(width - heads.size(), ""));
        List<ImportField> fields = ColumnGuess.guess(heads, below);
        return new SheetProfile(
                name,
                header.number(),
                List.copyOf(heads),
                fields,
                samples(header.number()),
                rows,
                rows == 0 ? 0 : last - header.number() - rows,
                values.without(first.stream()
                        .filter(row -> row.number() <= header.number())
                        .map(RawRow::cells)
                        .toList()),
                language(fields, header, below));
    }

    private List<RawRow> samples(int after) {
        return first.stream().filter(row -> row.number() > after).limit(SAMPLES).toList();
    }

    private static Language language(List<ImportField> fields, RawRow header, List<RawRow> below) {
        SheetMapping mapping = SheetMapping.of(fields, Language.BE);
        int votes = 0;
        for (RawRow row : below) {
            votes += Writing.languageOf(RowNames.of(mapping, row.cells()).all())
                    .map(language -> language == Language.BE ? 1 : -1)
                    .orElse(0);
        }
        if (votes == 0) {
            return Writing.languageOf(header.cells().toArray(String[]::new)).orElse(Language.BE);
        }
        return votes > 0 ? Language.BE : Language.RU;
    }
}
