package org.suviaz.entry;

import static org.suviaz.entry.EntryColumn.BIRTH;
import static org.suviaz.entry.EntryColumn.FLAT;
import static org.suviaz.entry.EntryColumn.GIVEN;
import static org.suviaz.entry.EntryColumn.HOUSE;
import static org.suviaz.entry.EntryColumn.MUTE;
import static org.suviaz.entry.EntryColumn.PATRONYMIC;
import static org.suviaz.entry.EntryColumn.PHONE;
import static org.suviaz.entry.EntryColumn.SETTLEMENT;
import static org.suviaz.entry.EntryColumn.SOURCE;
import static org.suviaz.entry.EntryColumn.STREET;
import static org.suviaz.entry.EntryColumn.SURNAME;
import static org.suviaz.entry.EntryColumn.ZONE;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suviaz.contacts.AlikeAnswer;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.ConsentAnswer;
import org.suviaz.contacts.ConsentSource;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.SaidConsent;
import org.suviaz.problems.FieldProblem;

/** A filled row as the form of a new person, and the problems of that form as those of the row. */
final class LineForm {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private LineForm() {}

    static ContactForm of(EntryLine line) {
        return new ContactDraft()
                .saveKey(line.saveKey())
                .be(line.text(SURNAME), line.text(GIVEN), line.text(PATRONYMIC))
                .birth(line.text(BIRTH))
                .phones(line.text(PHONE))
                .zone(zone(line))
                .settlement(line.text(SETTLEMENT))
                .settlementId(settlement(line))
                .street(line.text(STREET), line.text(HOUSE), line.text(FLAT))
                .askStreet(!line.text(STREET).equals(line.pick(STREET)))
                .consents(consents(line))
                .source(line.text(SOURCE))
                .form();
    }

    private static Map<Channel, SaidConsent> consents(EntryLine line) {
        return line.text(MUTE).isEmpty()
                ? Map.of()
                : Map.of(Channel.LETTER, SaidConsent.now(ConsentAnswer.REFUSED, ConsentSource.PAPER));
    }

    /** What the row says of those whom it may mean, all at once; null where it says nothing. */
    static AlikeAnswer answer(EntryLine line) {
        return Stream.of(AlikeAnswer.values())
                .filter(answer -> answer.name().equals(line.pick(SURNAME)))
                .findFirst()
                .orElse(null);
    }

    static List<FieldProblem> problems(List<FieldProblem> found) {
        return found.stream()
                .map(problem -> new FieldProblem(EntryColumn.of(problem.field()).code(), problem.key(), problem.args()))
                .toList();
    }

    private static String zone(EntryLine line) {
        return line.pick(ZONE).isEmpty() ? line.text(ZONE) : line.pick(ZONE);
    }

    private static Integer settlement(EntryLine line) {
        String picked = line.pick(SETTLEMENT);
        return NUMBER.matcher(picked).matches() ? Integer.valueOf(picked) : null;
    }
}
