package org.suviaz.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnField;
import org.suviaz.security.scope.Caller;

/** Knows the organisation's own fields and their choices by what they are called in any of the three languages. */
final class OwnLabels {

    private OwnLabels() {}

    /** The choice that is called so; one that is not retired rather than one that is. */
    static Optional<OwnChoice> choice(OwnField field, String written) {
        String words = HeaderWords.words(written);
        return field.choices().stream()
                .sorted(Comparator.comparing(OwnChoice::retired))
                .filter(choice -> says(choice.labels().values(), words))
                .findFirst();
    }

    /** The columns of a sheet again, those with the label of an own field above them as that field. */
    static void lay(ImportSheet sheet, List<OwnField> active, Caller caller) {
        List<ImportField> fields = new ArrayList<>(sheet.fields());
        List<String> heads = sheet.heads();
        for (int column = 0; column < heads.size(); column++) {
            int at = column;
            called(active, heads.get(column))
                    .map(ImportField::own)
                    .filter(field -> field.isFor(caller) && !fields.contains(field))
                    .ifPresent(field -> fields.set(at, field));
        }
        if (!fields.equals(sheet.fields())) {
            sheet.means(fields, fields.stream().map(ImportField::carefulWay).toList());
        }
    }

    private static Optional<OwnField> called(List<OwnField> active, String head) {
        String words = HeaderWords.words(head);
        return words.isEmpty()
                ? Optional.empty()
                : active.stream()
                        .filter(field -> says(field.labels().values(), words))
                        .findFirst();
    }

    private static boolean says(Iterable<String> labels, String words) {
        for (String label : labels) {
            if (HeaderWords.words(label).equals(words)) {
                return true;
            }
        }
        return false;
    }

    /** What single values of a column of choices can mean, the last one being as if nothing stood there. */
    static List<ValueMeaning> meanings(OwnField field) {
        List<ValueMeaning> meanings = new ArrayList<>();
        field.choices().stream()
                .filter(choice -> !choice.retired())
                .forEach(choice -> meanings.add(ValueMeaning.choice(choice.id())));
        meanings.add(ValueMeaning.NOTHING);
        return meanings;
    }
}
