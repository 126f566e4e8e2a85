package org.suviaz.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person said that the values of a column mean; the others mean what {@link ValueWords} say. */
final class KnownValues {

    private final Map<Integer, Map<String, ValueMeaning>> columns = new HashMap<>();

    /** What that value of that column means, where anybody or the words say so. */
    Optional<ValueMeaning> meaning(int column, ValueKind kind, String written) {
        Map<String, ValueMeaning> said = columns.get(column);
        ValueMeaning meaning = said == null ? null : said.get(ValueWords.folded(written));
        return meaning != null && kind.takes(meaning) ? Optional.of(meaning) : ValueWords.meaning(kind, written);
    }

    void say(int column, String written, ValueMeaning meaning) {
        columns.computeIfAbsent(column, first -> new HashMap<>()).put(ValueWords.folded(written), meaning);
    }

    /** What was said of one column, for another sheet that has it elsewhere. */
    Map<String, ValueMeaning> of(int column) {
        return columns.getOrDefault(column, Map.of());
    }

    String packed() {
        List<String> lines = new ArrayList<>();
        columns.forEach((column, values) -> values.forEach((written, meaning) ->
                lines.add(Packed.cells(List.of(String.valueOf(column), written, meaning.code())))));
        return Packed.lines(lines);
    }

    static KnownValues unpacked(String packed) {
        KnownValues known = new KnownValues();
        for (String line : Packed.lines(packed)) {
            List<String> parts = Packed.cells(line);
            ValueMeaning.of(parts.get(2))
                    .ifPresent(meaning -> known.say(Integer.parseInt(parts.get(0)), parts.get(1), meaning));
        }
        return known;
    }
}
