package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.suviaz.contacts.Recipients;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.scope.Callers;

/** Letters of a mailing to look at, and the check that its texts fit one page for everybody. */
@Dependent
class LetterSamples {

    private final Recipients recipients;
    private final Addressees addressees;
    private final MailingRecipientRepository rows;
    private final OwnFields fields;
    private final Callers callers;

    @Inject
    LetterSamples(
            Recipients recipients,
            Addressees addressees,
            MailingRecipientRepository rows,
            OwnFields fields,
            Callers callers) {
        this.fields = fields;
        this.callers = callers;
        this.recipients = recipients;
        this.addressees = addressees;
        this.rows = rows;
    }

    /**
     * Tries each text with the longest name and address of the list, or with invented ones while nobody is on it.
     *
     * @throws Rejected with the number of lines that are too many
     */
    void mustFit(Mailing mailing, LetterTexts texts) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Language language : List.of(Language.BE, Language.RU)) {
            int tooMany = longest(mailing, language, texts.fields())
                    .or(() -> Optional.of(LongName.in(language)))
                    .map(to -> LetterPaper.linesTooMany(texts.letter(to, "")))
                    .orElse(0);
            if (tooMany > 0) {
                String field = language == Language.RU ? LetterTexts.FIELD_RU : LetterTexts.FIELD_BE;
                problems.add(new FieldProblem(field, "mailings.problem.text.tooManyLines", tooMany));
            }
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    List<LetterSample> of(Mailing mailing) {
        LetterTexts texts = texts(mailing);
        return chosen(mailing, texts).stream()
                .map(pick -> shown(pick, texts.letter(pick.to(), LetterRun.code(pick.to(), mailing, pick.number()))))
                .toList();
    }

    byte[] file(Mailing mailing) {
        LetterTexts texts = texts(mailing);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPdf pdf = new LetterPdf(out, texts.window())) {
            for (Pick pick : chosen(mailing, texts)) {
                pdf.add(texts.letter(pick.to(), LetterRun.code(pick.to(), mailing, pick.number())));
            }
        }
        return out.toByteArray();
    }

    /** The texts as they are kept, with the fields that the caller may leave open now. */
    LetterTexts texts(Mailing mailing) {
        return LetterTexts.read(mailing.text(), open());
    }

    /** The organisation's own fields that the caller reads of anybody. */
    LetterFields open() {
        return new LetterFields(fields.active().stream()
                .filter(field -> !callers.current().choosingBy(field.field()).nowhere())
                .toList());
    }

    private static LetterSample shown(Pick pick, Letter letter) {
        return new LetterSample(
                pick.longest(),
                pick.to().language().code(),
                letter.address(),
                letter.blocks().stream()
                        .map(block -> Arrays.asList(block.text().split("\n")))
                        .toList(),
                letter.code());
    }

    private List<Pick> chosen(Mailing mailing, LetterTexts texts) {
        List<Pick> picks = new ArrayList<>();
        for (Language language : List.of(Language.BE, Language.RU)) {
            first(mailing, language)
                    .flatMap(id -> addressee(id, texts))
                    .ifPresent(to -> picks.add(new Pick(to, false, picks.size() + 1)));
        }
        longest(mailing)
                .flatMap(id -> addressee(id, texts))
                .ifPresent(to -> picks.add(new Pick(to, true, picks.size() + 1)));
        return picks;
    }

    private Optional<Long> first(Mailing mailing, Language language) {
        return rows.samples(mailing.id(), language.code(), 1).stream().findFirst();
    }

    /** Of the longest ones of both languages the longer. */
    private Optional<Long> longest(Mailing mailing) {
        return Stream.of(Language.BE, Language.RU)
                .filter(language -> mailing.longest(language) != null)
                .flatMap(
                        language -> longest(mailing, language, Set.of())
                                .map(to -> new Length(mailing.longest(language), to.length()))
                                .stream())
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(Length::contact);
    }

    private Optional<Addressee> longest(Mailing mailing, Language language, Set<Integer> open) {
        Long id = mailing.longest(language);
        return id == null
                ? Optional.empty()
                : recipients.of(List.of(id), open).stream()
                        .map(who -> addressees.of(who, language))
                        .findFirst();
    }

    private Optional<Addressee> addressee(long id, LetterTexts texts) {
        return recipients.of(List.of(id), texts.fields()).stream()
                .flatMap(who ->
                        texts
                                .languageFor(Addressees.languageOf(who))
                                .map(language -> addressees.of(who, language))
                                .stream())
                .findFirst();
    }

    private record Pick(Addressee to, boolean longest, int number) {}

    private record Length(Long contact, int length) {}
}
