package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suviaz.geo.Language;

/** Says of each row of a list whether the person is there, and what it would change; the same before a run and in it. */
@Dependent
class ListJudge {

    private final FieldRights fields;
    private final ContactRules rules;
    private final ListMatching matching;
    private final ListMerge merge;
    private final ContactRepository contacts;
    private final ContactPartsRepository parts;
    private final ContactAccess access;
    private final ErasedCheck erased;

    @Inject
    ListJudge(
            FieldRights fields,
            ContactRules rules,
            ListMatching matching,
            ListMerge merge,
            ContactRepository contacts,
            ContactPartsRepository parts,
            ContactAccess access,
            ErasedCheck erased) {
        this.fields = fields;
        this.rules = rules;
        this.matching = matching;
        this.merge = merge;
        this.contacts = contacts;
        this.parts = parts;
        this.access = access;
        this.erased = erased;
    }

    /** The row by the rules of the form; asks the database nothing. */
    ListedFacts read(ListedPerson person, Reach reach) {
        Findings findings = new Findings(person.problems(), person.remarks());
        ContactFacts facts = fields.readNew(person.form(), reach, findings);
        if (!person.own().isEmpty()) {
            fields.judgeOwn(facts, findings);
        }
        return ListedFacts.of(person, facts, findings);
    }

    /**
     * One answer a row, in order.
     *
     * @param ownPrefix of the save keys of those whom this very list brought: they are no reason to doubt
     */
    List<ListTaking> judge(List<ListedFacts> rows, String ownPrefix, Reach reach) {
        List<ListMatching.Match> matches = matching.matches(rows, ownPrefix);
        List<Long> ids =
                matches.stream().flatMap(ListMatching.Match::people).distinct().toList();
        Map<Long, Contact> people =
                contacts.all(ids).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        Map<Long, ContactParts> theirs = theirs(people.keySet(), rows);
        List<ListTaking> judged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ListedFacts row = rows.get(i);
            ListMatching.Match match = matches.get(i);
            Contact contact = match.contactId() == null ? null : people.get(match.contactId());
            if (contact != null) {
                judged.add(known(row, contact, theirs.get(contact.id()), reach));
            } else if (match.alike().stream().anyMatch(id -> saysNothing(row, people.get(id), theirs.get(id)))) {
                judged.add(ListTaking.of(row, RowVerdict.SAME));
            } else {
                judged.add(unknown(row, match));
            }
        }
        return erased.judge(judged);
    }

    /** A row all of which stands at somebody alike already brings nobody and nothing, whomever it means. */
    private boolean saysNothing(ListedFacts row, Contact contact, ContactParts theirs) {
        return contact != null
                && merge.saysNothing(contact, theirs, row)
                && merge.own(contact, theirs, row).isEmpty();
    }

    /** What is the organisation's own is asked for only where this list brings something of it too. */
    private Map<Long, ContactParts> theirs(Collection<Long> people, List<ListedFacts> rows) {
        boolean own = rows.stream().map(ListedFacts::person).anyMatch(ListedPerson::saysOwn);
        return own ? parts.withOwn(people) : parts.of(people);
    }

    private static ListTaking unknown(ListedFacts row, ListMatching.Match match) {
        if (!row.fine()) {
            return ListTaking.of(row, RowVerdict.FAULT);
        }
        boolean doubtful = match.likeness() != Likeness.NONE || row.person().doubtful();
        return doubtful ? ListTaking.doubtful(row, match.people().toList()) : ListTaking.of(row, RowVerdict.NEW);
    }

    private ListTaking known(ListedFacts row, Contact contact, ContactParts theirs, Reach reach) {
        if (!access.mayChange(contact)) {
            return ListTaking.of(row, RowVerdict.SAME);
        }
        List<FieldChange> own = merge.own(contact, theirs, row);
        ContactForm merged = merge.merged(contact, theirs, row);
        return merged == null
                ? changed(row, contact, theirs, null, own)
                : merged(row, contact, theirs, own, merged, reach);
    }

    private ListTaking merged(
            ListedFacts row,
            Contact contact,
            ContactParts theirs,
            List<FieldChange> own,
            ContactForm merged,
            Reach reach) {
        Findings findings = new Findings();
        ContactFacts facts = rules.read(merged, reach.and(contact.zoneId()), findings);
        if (!findings.fine()) {
            return ListTaking.of(ListedFacts.of(row.person(), row.facts(), findings), RowVerdict.FAULT);
        }
        Map<String, String> before = ContactPicture.of(contact, theirs);
        List<FieldChange> changes = new ArrayList<>();
        ContactPicture.of(facts).forEach((field, now) -> {
            if (!now.equals(before.get(field))) {
                changes.add(new FieldChange(field, before.get(field), now));
            }
        });
        changes.addAll(merge.fieldChanges(theirs, facts));
        changes.addAll(own);
        return changed(row, contact, theirs, facts, changes);
    }

    private static ListTaking changed(
            ListedFacts row, Contact contact, ContactParts theirs, ContactFacts facts, List<FieldChange> changes) {
        return changes.isEmpty()
                ? ListTaking.of(row, RowVerdict.SAME)
                : new ListTaking(row, RowVerdict.CHANGED, contact, theirs, facts, changes, List.of());
    }

    /** The same row once more, after another one of the list has changed the person. */
    ListTaking again(ListTaking taking, Reach reach) {
        Contact contact = taking.contact();
        Map<Long, ContactParts> theirs = theirs(List.of(contact.id()), List.of(taking.row()));
        return known(taking.row(), contact, theirs.get(contact.id()), reach);
    }

    static JudgedRow told(ListTaking taking) {
        ListedFacts row = taking.row();
        boolean fine = row.fine();
        return new JudgedRow(
                checked(row),
                taking.verdict(),
                taking.changes(),
                taking.alike(),
                fine ? row.twinPhone() : null,
                fine ? row.twinBirth() : null);
    }

    private static CheckedRow checked(ListedFacts row) {
        ContactFacts facts = row.facts();
        AddressFacts address = facts.address();
        Language letters = Optional.ofNullable(facts.names().letters()).orElse(Language.BE);
        return new CheckedRow(
                row.problems(),
                row.remarks(),
                address.zone(),
                facts.names().main().whole(),
                address.place() == null
                        ? address.settlement()
                        : address.place().label().in(letters),
                Address.line(address.streetForms().in(letters), address.house(), address.flat()));
    }
}
