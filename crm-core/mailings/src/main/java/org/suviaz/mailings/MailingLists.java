package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.contacts.Recipient;
import org.suviaz.contacts.Recipients;
import org.suviaz.geo.Language;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.NotThere;
import org.suviaz.security.audit.AuditKind;
import org.suviaz.security.audit.AuditLog;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;

/** Who is on a mailing's list: counted, and shown where somebody has to look. */
@Dependent
class MailingLists {

    /** A choice of more people is not looked through while somebody waits for a page. */
    static final int MOST_COUNTED_AT_ONCE = 20_000;

    private static final int MOST_SHOWN = 50;

    private final ChosenPeople chosen;
    private final Recipients recipients;
    private final Addressees addressees;
    private final MailingRecipientRepository rows;
    private final OwnMailings own;
    private final Zones zones;
    private final Callers callers;
    private final AuditLog log;

    @Inject
    MailingLists(
            ChosenPeople chosen,
            Recipients recipients,
            Addressees addressees,
            MailingRecipientRepository rows,
            OwnMailings own,
            Zones zones,
            Callers callers,
            AuditLog log) {
        this.chosen = chosen;
        this.recipients = recipients;
        this.addressees = addressees;
        this.rows = rows;
        this.own = own;
        this.zones = zones;
        this.callers = callers;
        this.log = log;
    }

    MailingRow row(Mailing mailing) {
        return new MailingRow(
                mailing.id(),
                mailing.name(),
                mailing.createdAt(),
                mailing.zones().stream()
                        .flatMap(zone -> zones.tree().byId(zone).stream())
                        .toList(),
                mailing.tagId(),
                mailing.letters(),
                mailing.frozenAt(),
                mailing.recipients(),
                mailing.written(),
                mailing.producedAt(),
                mailing.producedLetters());
    }

    List<ZoneRow> zones(Language readers) {
        ZoneTree tree = zones.tree();
        return callers.current().zones(Right.MAIL_PEOPLE).stream()
                .flatMap(top -> tree.within(top.id()).stream())
                .distinct()
                .sorted(tree.order(readers))
                .toList();
    }

    /** The zone of a key as it came from a page. */
    ZoneRow zone(String key) {
        if (key == null || !key.matches("\\d{1,9}")) {
            throw new NotThere();
        }
        return own.zone(Integer.parseInt(key));
    }

    Optional<MailingSums> sums(Mailing mailing) {
        if (mailing.frozen()) {
            return Optional.of(MailingSums.of(rows.tallies(mailing.id())));
        }
        return chosen.count(mailing) > MOST_COUNTED_AT_ONCE ? Optional.empty() : Optional.of(counted(mailing));
    }

    LeftOut leftOut(Mailing mailing, Refusal reason) {
        return shown(mailing, reason, rows.leftOut(mailing.id(), reason, MOST_SHOWN));
    }

    LeftOut doubtful(Mailing mailing, Doubt doubt) {
        return shown(mailing, null, rows.doubtful(mailing.id(), doubt, MOST_SHOWN));
    }

    private LeftOut shown(Mailing mailing, Refusal reason, List<Long> ids) {
        Map<Long, Recipient> people = ids.isEmpty()
                ? Map.of()
                : recipients.of(ids).stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        log.append(AuditKind.LIST_SHOWN, Mailings.object(mailing.id()), people.size());
        return new LeftOut(
                reason,
                ids.stream()
                        .flatMap(id -> Stream.ofNullable(people.get(id)))
                        .map(this::person)
                        .toList());
    }

    private LeftOut.PersonRow person(Recipient who) {
        Addressee to = addressees.of(who);
        return new LeftOut.PersonRow(who.id(), who.code(), to.name().whole(), to.greeting());
    }

    /** Judges everybody as freezing would, and writes nothing down. */
    private MailingSums counted(Mailing mailing) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (String place = null; ; ) {
            ChosenPeople.Portion portion = chosen.after(mailing, place);
            portion.people().forEach(who -> count(who, tallies));
            place = portion.next();
            if (place == null) {
                return MailingSums.of(new ArrayList<>(tallies.values()));
            }
        }
    }

    private void count(Recipient who, Map<String, Tally> tallies) {
        Addressee addressee = addressees.of(who);
        String language = addressee.language().code();
        Refusal refusal = addressees.refusal(who, addressee).orElse(null);
        boolean plain = addressee.greetedPlainly();
        boolean doubtful = addressee.namedDoubtfully();
        tallies.merge(
                refusal + language + plain + doubtful,
                new Tally(refusal, language, plain, doubtful, 1),
                (had, one) -> new Tally(refusal, language, plain, doubtful, had.people() + 1));
    }
}
