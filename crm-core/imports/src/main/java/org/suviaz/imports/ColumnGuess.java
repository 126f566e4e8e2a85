package org.suviaz.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.suviaz.imports.formats.RawRow;

/** Guesses what each column means: first by its head, then, where the head says nothing, by what most cells look like. */
final class ColumnGuess {

    private static final double MOST = 0.7;

    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()\\-]{7,20}");
    private static final Pattern BIRTH =
            Pattern.compile("(0?\\d|[12]\\d|3[01])[./-](0?\\d|1[0-2])[./-](19|20)?\\d\\d|19[2-9]\\d|20[01]\\d");
    private static final Pattern POSTAL_CODE = Pattern.compile("2[1-4]\\d{4}");
    private static final Pattern PATRONYMIC = Pattern.compile("(?iu)\\p{L}+(віч|вич|ьич|ыч|ўна|вна|чна|шна)");
    private static final Pattern STREET = Pattern.compile(
            "(?iu)(.*[ .])?(вул|вуліца|ул|улица|пр-т|праспект|проспект|зав|завулак|пер|переулок|бульвар|б-р)([ .].*)?");

    private static final Pattern FULL_NAME =
            Pattern.compile("(?iu)\\p{L}[\\p{L}’'-]+ \\p{L}+ \\p{L}+(віч|вич|ьич|ыч|ўна|вна|чна|шна)");
    private static final Pattern FULL_ADDRESS = Pattern.compile(
            "(?iu)(г|г\\.п|аг|в|д|п|пос|гор|вул|ул|пр-т)\\. ?\\p{L}.*,.*\\d.*|\\p{L}[^,]*,.*(вул|ул|пр-т|зав|пер|праспект|проспект).*\\d.*");
    private static final Map<ImportField, ImportField> OTHER = Map.of(
            ImportField.SURNAME,
            ImportField.OTHER_SURNAME,
            ImportField.GIVEN,
            ImportField.OTHER_GIVEN,
            ImportField.PATRONYMIC,
            ImportField.OTHER_PATRONYMIC);

    private ColumnGuess() {}

    /** One meaning for each head, in order; a meaning that can stand once goes to the first column that has it. */
    static List<ImportField> guess(List<String> heads, List<RawRow> samples) {
        List<Optional<ImportField>> said =
                heads.stream().map(HeaderWords::meaning).toList();
        Set<ImportField> taken = new HashSet<>();
        List<ImportField> guessed = new ArrayList<>();
        for (Optional<ImportField> meaning : said) {
            guessed.add(meaning.flatMap(field -> free(field, taken)).orElse(null));
        }
        for (int column = 0; column < guessed.size(); column++) {
            if (guessed.get(column) == null) {
                boolean silent = said.get(column).isEmpty();
                guessed.set(
                        column, silent ? byContent(heads.get(column), column, samples, taken) : ImportField.LEAVE_OUT);
            }
        }
        return guessed;
    }

    /** A second column of surnames holds them as the other language spells them. */
    private static Optional<ImportField> free(ImportField field, Set<ImportField> taken) {
        if (taken.add(field) || field.severalTimes()) {
            return Optional.of(field);
        }
        ImportField other = OTHER.get(field);
        return other != null && taken.add(other) ? Optional.of(other) : Optional.empty();
    }

    /** A head that no list of ours knows is the organisation's own. */
    private static ImportField byContent(String head, int column, List<RawRow> samples, Set<ImportField> taken) {
        List<String> values = samples.stream()
                .map(row -> row.cell(column))
                .filter(value -> !value.isEmpty())
                .toList();
        return look(values)
                .flatMap(field -> free(field, taken))
                .orElse(HeaderWords.counts(head) ? ImportField.LEAVE_OUT : ImportField.OWN);
    }

    private static Optional<ImportField> look(List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (most(values, MAIL)) {
            return Optional.of(ImportField.EMAIL);
        }
        if (most(values, POSTAL_CODE)) {
            return Optional.of(ImportField.POSTAL_CODE);
        }
        if (most(values, BIRTH)) {
            return Optional.of(ImportField.BIRTH);
        }
        if (most(values, PHONE)) {
            return Optional.of(ImportField.PHONE);
        }
        if (most(values, FULL_NAME)) {
            return Optional.of(ImportField.FULL_NAME);
        }
        if (all(values, ValueKind.GENDER)) {
            return Optional.of(ImportField.GENDER);
        }
        if (most(values, FULL_ADDRESS)) {
            return Optional.of(ImportField.FULL_ADDRESS);
        }
        if (most(values, PATRONYMIC)) {
            return Optional.of(ImportField.PATRONYMIC);
        }
        return most(values, STREET) ? Optional.of(ImportField.STREET) : Optional.empty();
    }

    private static boolean all(List<String> values, ValueKind kind) {
        return values.stream().allMatch(value -> ValueWords.meaning(kind, value).isPresent());
    }

    private static boolean most(List<String> values, Pattern shape) {
        long alike =
                values.stream().filter(value -> shape.matcher(value).matches()).count();
        return alike >= values.size() * MOST;
    }
}
