package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.suviaz.contacts.FillWay;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Sha256;
import org.suviaz.security.scope.Callers;

/** Lays saved mappings over sheets, column by column, by what stands above each. */
@Dependent
class MappingLayer {

    private final MappingRepository mappings;
    private final OwnFields own;
    private final Callers callers;

    @Inject
    MappingLayer(MappingRepository mappings, OwnFields own, Callers callers) {
        this.mappings = mappings;
        this.own = own;
        this.callers = callers;
    }

    /** Sheets whose columns nobody has looked at yet are understood as the last list with the same heads. */
    void recognise(List<ImportSheet> sheets) {
        for (ImportSheet sheet : sheets) {
            if (!sheet.settled()) {
                OwnLabels.lay(sheet, own.active(), callers.current());
                mappings.latest(key(sheet.heads())).ifPresent(mapping -> lay(mapping, sheet));
            }
        }
    }

    /** Columns that the mapping does not know keep their meaning. */
    void lay(ImportMapping mapping, ImportSheet sheet) {
        Map<String, Integer> known = places(mapping.heads());
        List<ImportField> fields = new ArrayList<>(sheet.fields());
        List<FillWay> ways = new ArrayList<>(sheet.ways());
        List<ImportField> meant = mapping.fields();
        List<FillWay> taken = mapping.ways();
        KnownValues said = mapping.values();
        KnownValues values = new KnownValues();
        places(sheet.heads()).forEach((head, column) -> {
            Integer from = known.get(head);
            if (from != null) {
                fields.set(column, meant.get(from));
                ways.set(column, taken.get(from));
                said.of(from).forEach((written, meaning) -> values.say(column, written, meaning));
            }
        });
        sheet.means(fields, ways);
        sheet.values(values);
        sheet.known(mapping.name());
    }

    /** The same for the same heads in any order. */
    static String key(List<String> heads) {
        List<String> sorted = places(heads).keySet().stream().sorted().toList();
        return HexFormat.of().formatHex(Sha256.of(String.join("\n", sorted).getBytes(StandardCharsets.UTF_8)));
    }

    /** Where each head stands; of two that say the same, the second is the second also there. */
    private static Map<String, Integer> places(List<String> heads) {
        Map<String, Integer> places = new HashMap<>();
        for (int column = 0; column < heads.size(); column++) {
            String words = HeaderWords.words(heads.get(column));
            int nth = 1;
            while (places.containsKey(words + " " + nth)) {
                nth++;
            }
            places.put(words + " " + nth, column);
        }
        return places;
    }
}
