package org.suviaz.mailings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suviaz.paper.PaperFont;
import org.suviaz.problems.FieldProblem;

/**
 * One text of a mailing, read once: paragraphs (a blank line parts them) of words and placeholders. A person's name is
 * filled in after reading, so that braces in a name open nothing.
 */
record LetterText(List<Paragraph> paragraphs) {

    /** The longest text that is read at all; one page holds about a quarter of it. */
    static final int MOST_CHARACTERS = 10_000;

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern LONE_BRACE = Pattern.compile("[{}][^{}\\n]{0,20}");

    /**
     * Reads a text and says what is wrong with it.
     *
     * @param field where the problems stand in the form
     * @param own the organisation's own fields that may be left open
     * @param problems gets one entry a fault
     */
    static LetterText read(String field, String written, LetterFields own, List<FieldProblem> problems) {
        String text = tidied(written);
        if (text.length() > MOST_CHARACTERS) {
            problems.add(new FieldProblem(field, "mailings.problem.text.tooLong", MOST_CHARACTERS));
            return new LetterText(List.of());
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String block : text.split("\\n{2,}")) {
            if (!block.isBlank()) {
                paragraphs.add(paragraph(field, block, own, problems));
            }
        }
        return new LetterText(List.copyOf(paragraphs));
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The paragraphs as they stand in one person's letter. */
    List<Block> filled(Function<Part, String> values) {
        return paragraphs.stream().map(one -> one.filled(values)).toList();
    }

    /** The numbers of the organisation's own fields that it leaves open. */
    Stream<Integer> fields() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.parts().stream())
                .map(Part::field)
                .filter(Objects::nonNull);
    }

    private static String tidied(String written) {
        String text = written == null ? "" : written;
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replaceAll("(?m)[ \\u00a0]+$", "")
                .strip();
    }

    private static Paragraph paragraph(String field, String block, LetterFields own, List<FieldProblem> problems) {
        List<Part> parts = new ArrayList<>();
        Matcher braces = BRACES.matcher(block);
        int from = 0;
        while (braces.find()) {
            parts.add(words(field, block.substring(from, braces.start()), problems));
            open(braces.group(1), own)
                    .ifPresentOrElse(
                            parts::add,
                            () -> problems.add(new FieldProblem(
                                    field, "mailings.problem.text.unknownPlaceholder", braces.group())));
            from = braces.end();
        }
        parts.add(words(field, block.substring(from), problems));
        return new Paragraph(List.copyOf(parts));
    }

    /** A name of the house means the house's own, whatever a field is called. */
    private static Optional<Part> open(String name, LetterFields own) {
        return Placeholder.named(name).map(known -> new Part("", known, null)).or(() -> own.named(name)
                .map(id -> new Part("", null, id)));
    }

    private static Part words(String field, String words, List<FieldProblem> problems) {
        Matcher lone = LONE_BRACE.matcher(words);
        if (lone.find()) {
            problems.add(new FieldProblem(field, "mailings.problem.text.loneBrace", lone.group()));
        }
        PaperFont.firstWithoutShape(words)
                .ifPresent(sign -> problems.add(new FieldProblem(field, "mailings.problem.text.noShape", sign)));
        return new Part(words, null, null);
    }

    /** A paragraph of a text as written. */
    record Paragraph(List<Part> parts) {

        /** Whether it reads the same in every letter. */
        boolean common() {
            return parts.stream().allMatch(Part::common);
        }

        Block filled(Function<Part, String> values) {
            StringBuilder text = new StringBuilder();
            for (Part part : parts) {
                text.append(part.common() ? part.words() : values.apply(part));
            }
            return new Block(common() ? text.toString() : closed(text.toString()), common());
        }

        /** Closes the gaps that an empty value leaves behind: two blanks, or one before a comma. */
        private static String closed(String text) {
            return text.replaceAll(" {2,}", " ").replaceAll(" ([,.!?:;])", "$1").replaceAll("(?m)^ +| +$", "");
        }
    }

    /**
     * Words as they are, or the place that is filled in.
     *
     * @param open what every house fills in there, or null
     * @param field the number of the organisation's own field that is filled in there, or null
     */
    record Part(String words, Placeholder open, Integer field) {

        boolean common() {
            return open == null && field == null;
        }
    }
}
