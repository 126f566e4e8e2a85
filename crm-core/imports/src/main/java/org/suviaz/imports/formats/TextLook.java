package org.suviaz.imports.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suviaz.problems.Problem;

/** Tells a list that is kept as text, and cards, from what is no list: by letters, never by the file's name. */
final class TextLook {

    /** Those that a person may choose, in the order of the choice. */
    static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private static final int LINES = 60;

    /** Bytes that no text holds: those of pictures, programs, archives. */
    private static final Pattern NO_LETTERS = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x19\\x1B-\\x1F]");

    private static final List<String> OTHER_TEXTS = List.of("<", "%pdf", "{\\rtf", "%!ps");

    private TextLook() {}

    /**
     * How the text is read.
     *
     * @throws Problem imports.problem.notSpreadsheet where it is none, or no list
     */
    static ReadAs look(byte[] file) {
        String charset = Texts.charset(file);
        String beginning = Texts.beginning(file, charset);
        String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
        if (NO_LETTERS.matcher(beginning).find() || OTHER_TEXTS.stream().anyMatch(start::startsWith)) {
            throw new Problem("imports.problem.notSpreadsheet");
        }
        if (start.startsWith("begin:vcard")) {
            return new ReadAs(ListFormat.VCARD, charset, null);
        }
        if (beginning.lines().filter(line -> !line.isBlank()).limit(2).count() < 2) {
            throw new Problem("imports.problem.notSpreadsheet");
        }
        return new ReadAs(ListFormat.TEXT, charset, separator(beginning));
    }

    /** The separator that makes the most lines equally wide, and of those the one that makes them widest. */
    static char separator(String beginning) {
        char best = SEPARATORS.get(0);
        double most = 0;
        for (char separator : SEPARATORS) {
            double worth = worth(beginning, separator);
            if (worth > most) {
                most = worth;
                best = separator;
            }
        }
        return best;
    }

    private static double worth(String beginning, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        try (Stream<CsvRecord> records = TextReader.records(new StringReader(beginning), separator).stream()) {
            records.limit(LINES).forEach(row -> widths.merge(row.getFieldCount(), 1, Integer::sum));
        } catch (CsvParseException quotesThatNeverEnd) {
            return 0;
        }
        int lines = widths.values().stream().mapToInt(Integer::intValue).sum();
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToDouble(width -> (double) width.getValue() / lines + width.getKey() / 1_000.0)
                .max()
                .orElse(0);
    }
}
