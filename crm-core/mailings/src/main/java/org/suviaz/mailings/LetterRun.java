package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.contacts.Recipient;
import org.suviaz.contacts.Recipients;
import org.suviaz.geo.Language;

/** Goes through a frozen list: judges everybody anew as they are now, and writes the letters as the post goes. */
@Dependent
class LetterRun {

    private static final int PORTION = 1_000;

    private final Recipients recipients;
    private final Addressees addressees;
    private final MailingRecipientRepository rows;

    @Inject
    LetterRun(Recipients recipients, Addressees addressees, MailingRecipientRepository rows) {
        this.recipients = recipients;
        this.addressees = addressees;
        this.rows = rows;
    }

    /** Judges the next people after that one; an empty result means that everybody was judged. */
    Judged judge(Mailing mailing, LetterTexts texts, long after) {
        List<MailingRecipient> portion = rows.openAfter(mailing.id(), after, PORTION);
        Map<Long, Recipient> people = people(portion, texts);
        int refused = 0;
        for (MailingRecipient row : portion) {
            refused += judge(row, people.get(row.contactId()), texts).isEmpty() ? 1 : 0;
        }
        rows.writeOut(portion);
        long last = portion.isEmpty() ? after : portion.get(portion.size() - 1).contactId();
        return new Judged(portion.size() - refused, refused, last);
    }

    /** Writes one page for everybody who gets a letter; who fell away in the meantime is marked and left out. */
    int write(Mailing mailing, LetterTexts texts, OutputStream out) {
        List<Long> order = rows.inPostalOrder(mailing.id());
        try (LetterPdf pdf = new LetterPdf(out, texts.window())) {
            for (int from = 0; from < order.size(); from += PORTION) {
                writePortion(mailing, texts, order.subList(from, Math.min(order.size(), from + PORTION)), pdf);
            }
            return pdf.pages();
        }
    }

    private void writePortion(Mailing mailing, LetterTexts texts, List<Long> contacts, LetterPdf pdf) {
        List<MailingRecipient> portion = rows.of(mailing.id(), contacts);
        Map<Long, MailingRecipient> byContact =
                portion.stream().collect(Collectors.toMap(MailingRecipient::contactId, Function.identity()));
        Map<Long, Recipient> people = people(portion, texts);
        for (Long contact : contacts) {
            MailingRecipient row = byContact.get(contact);
            Optional<Addressee> to = judge(row, people.get(contact), texts);
            if (to.isPresent()) {
                int number = pdf.pages() + 1;
                pdf.add(texts.letter(to.get(), code(to.get(), mailing, number)));
                row.number(number);
            }
        }
        rows.writeOut(portion);
    }

    private Map<Long, Recipient> people(List<MailingRecipient> portion, LetterTexts texts) {
        List<Long> ids = new ArrayList<>(
                portion.stream().map(MailingRecipient::contactId).toList());
        return ids.isEmpty()
                ? Map.of()
                : recipients.of(ids, texts.fields()).stream()
                        .collect(Collectors.toMap(Recipient::id, Function.identity()));
    }

    /** Marks the row as a letter or as refused. */
    private Optional<Addressee> judge(MailingRecipient row, Recipient who, LetterTexts texts) {
        if (who == null) {
            row.refuseLate(Refusal.GONE);
            return Optional.empty();
        }
        Addressee own = addressees.of(who);
        Optional<Refusal> reason = addressees.refusal(who, own);
        Optional<Language> language = texts.languageFor(own.language());
        if (reason.isPresent() || language.isEmpty()) {
            row.refuseLate(reason.orElse(Refusal.NO_TEXT));
            return Optional.empty();
        }
        Addressee to = language.get() == own.language() ? own : addressees.of(who, language.get());
        Optional<Refusal> unfit = Addressees.refusal(texts.letter(to, ""), texts.window());
        if (unfit.isPresent()) {
            row.refuseLate(unfit.get());
            return Optional.empty();
        }
        row.accept(to);
        return Optional.of(to);
    }

    /** The person's code, and the mailing and the letter's place in it. */
    static String code(Addressee to, Mailing mailing, int number) {
        return to.code() + " · " + mailing.id() + "/" + number;
    }

    /**
     * What came of a portion.
     *
     * @param last the person after whom to go on
     */
    record Judged(int letters, int refused, long last) {

        boolean nobodyLeft() {
            return letters + refused == 0;
        }
    }
}
