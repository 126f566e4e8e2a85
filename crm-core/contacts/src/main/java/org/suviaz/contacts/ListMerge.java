package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Callers;

/**
 * Lays what a row says over a person who is there: each part in the way that was chosen for it, and no part that is not
 * the caller's to change.
 */
@Dependent
class ListMerge {

    private final ContactCards cards;
    private final FieldMerge fields;
    private final Callers callers;

    @Inject
    ListMerge(ContactCards cards, FieldMerge fields, Callers callers) {
        this.cards = cards;
        this.fields = fields;
        this.callers = callers;
    }

    /** The person's form after the row, or null where the row says nothing new. */
    ContactForm merged(Contact contact, ContactParts parts, ListedFacts row) {
        return merged(contact, parts, row, row.person().ways(), row.person().fieldWays());
    }

    /** Whether all that the row says stands at that person. */
    boolean saysNothing(Contact contact, ContactParts parts, ListedFacts row) {
        Map<ListedPart, FillWay> all = new EnumMap<>(ListedPart.class);
        for (ListedPart part : row.person().ways().keySet()) {
            boolean several = part == ListedPart.PHONES || part == ListedPart.TAGS || part == ListedPart.NOTE;
            all.put(part, several ? FillWay.ADD : FillWay.OVERWRITE);
        }
        FieldView view = FieldView.of(callers.current(), contact);
        Map<Integer, FillWay> fields = new HashMap<>();
        row.facts().fields().keySet().forEach(id -> fields.put(id, FillWay.OVERWRITE));
        return view.editsAll() && merged(contact, parts, row, all, fields) == null;
    }

    private ContactForm merged(
            Contact contact,
            ContactParts parts,
            ListedFacts row,
            Map<ListedPart, FillWay> ways,
            Map<Integer, FillWay> fieldWays) {
        FieldView view = FieldView.of(callers.current(), contact);
        ContactDraft draft = cards.form(contact, parts);
        ContactForm before = draft.form();
        ways.forEach((part, way) -> lay(part, way, contact, parts, row, view, draft));
        draft.fields(fields.merged(row.facts().fields(), parts, fieldWays, view));
        ContactForm after = draft.form();
        return after.equals(before) ? null : after;
    }

    /** What then changes in fields of the organisation's own. */
    List<FieldChange> fieldChanges(ContactParts parts, ContactFacts facts) {
        return fields.changes(parts, facts);
    }

    /** What the row says anew in columns of the list's own, which go where notes go. */
    List<FieldChange> own(Contact contact, ContactParts parts, ListedFacts row) {
        List<OwnValue> said = row.person().own();
        return !said.isEmpty() && FieldView.of(callers.current(), contact).edits(Field.NOTE)
                ? OwnChanges.of(parts.own(), said)
                : List.of();
    }

    private static void lay(
            ListedPart part,
            FillWay way,
            Contact kept,
            ContactParts parts,
            ListedFacts row,
            FieldView view,
            ContactDraft draft) {
        ContactFacts facts = row.facts();
        boolean over = way == FillWay.OVERWRITE;
        switch (part) {
            case NAMES -> names(kept, facts.names(), over, draft);
            case GENDER -> {
                if (facts.names().gender() != null && (over || kept.gender() == null)) {
                    draft.gender(facts.names().gender());
                }
            }
            case LETTERS -> {
                Language letters = row.person().form().letters();
                if (letters != null && (over || kept.letters() == null)) {
                    draft.letters(letters);
                }
            }
            case BIRTH -> {
                if (view.edits(Field.BIRTH) && births(kept.birth(), facts.birth(), over)) {
                    draft.birth(facts.birth().written());
                }
            }
            case PHONES -> {
                if (view.edits(Field.PHONE)) {
                    phones(parts.numbers(), facts.phones(), way, draft);
                }
            }
            case EMAIL -> {
                if (view.edits(Field.EMAIL) && takes(kept.email(), facts.email(), over)) {
                    draft.email(facts.email());
                }
            }
            case ADDRESS -> {
                if (view.edits(Field.ADDRESS)) {
                    address(kept, facts.address(), row.person().form(), over, draft);
                }
            }
            case TAGS -> tags(parts.tagNames(), facts.tags(), way, draft);
            case NOTE -> {
                if (view.edits(Field.NOTE)) {
                    note(kept.note(), facts.note(), way, draft);
                }
            }
            case SOURCE -> {
                if (takes(kept.source(), facts.source(), over)) {
                    draft.source(facts.source());
                }
            }
            case DO_NOT_WRITE -> {
                if (view.edits(Field.CONSENT)) {
                    letters(parts.said(), facts.consents(), over, draft);
                }
            }
            case CONSENTS -> {
                if (view.edits(Field.CONSENT)) {
                    draft.consents(ConsentRules.listed(SaidConsent.of(parts.said()), facts.consents(), over));
                }
            }
        }
    }

    /** A value that is there is never replaced by none. */
    private static boolean takes(String kept, String said, boolean over) {
        return !said.isEmpty() && (kept.isEmpty() || over);
    }

    private static void names(Contact kept, NameFacts said, boolean over, ContactDraft draft) {
        draft.be(
                either(kept.be().surname(), said.be().surname(), over),
                either(kept.be().given(), said.be().given(), over),
                either(kept.be().patronymic(), said.be().patronymic(), over));
        draft.ru(
                either(kept.ru().surname(), said.ru().surname(), over),
                either(kept.ru().given(), said.ru().given(), over),
                either(kept.ru().patronymic(), said.ru().patronymic(), over));
    }

    private static String either(String kept, String said, boolean over) {
        return takes(kept, said, over) ? said : kept;
    }

    /** A day says more than the year alone. */
    private static boolean births(BirthDate kept, BirthDate said, boolean over) {
        if (said.year() == null) {
            return false;
        }
        boolean fuller = kept.day() == null && said.day() != null && said.year().equals(kept.year());
        boolean poorer = said.day() == null && said.year().equals(kept.year());
        return kept.year() == null || fuller || over && !poorer;
    }

    private static void phones(List<String> kept, List<String> said, FillWay way, ContactDraft draft) {
        if (said.isEmpty() || way == FillWay.FILL && !kept.isEmpty()) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(way == FillWay.ADD ? kept : List.of());
        all.addAll(said);
        List<String> most = all.stream()
                .limit(ContactRules.MOST_PHONES)
                .map(Phones::written)
                .toList();
        draft.phones(most.toArray(String[]::new));
    }

    private static void address(Contact kept, AddressFacts said, ContactForm form, boolean over, ContactDraft draft) {
        boolean empty = kept.settlement().isEmpty() && kept.street().isEmpty();
        boolean says = !said.settlement().isEmpty() || !said.street().isEmpty();
        boolean fuller = kept.street().isEmpty()
                && said.place() != null
                && said.place().id() == (kept.settlementId() == null ? 0 : kept.settlementId())
                && !said.street().isEmpty();
        boolean other = !said.settlement().equals(kept.settlement())
                || !said.street().equals(kept.street())
                || !said.house().equals(kept.house())
                || !said.flat().equals(kept.flat());
        if (says && (empty || fuller || over && other)) {
            draft.zone(form.zone())
                    .zoneWithoutPlace(form.zoneWithoutPlace())
                    .settlement(form.settlement())
                    .settlementId(form.settlementId())
                    .street(form.street(), form.house(), form.flat())
                    .postalCode(form.postalCode().isEmpty() ? kept.postalCode() : form.postalCode());
        } else if (takes(kept.postalCode(), said.postalCode(), over)) {
            draft.postalCode(said.postalCode());
        }
    }

    private static void tags(List<String> kept, List<String> said, FillWay way, ContactDraft draft) {
        if (said.isEmpty() || way == FillWay.FILL && !kept.isEmpty()) {
            return;
        }
        Map<String, String> all = new LinkedHashMap<>();
        if (way == FillWay.ADD) {
            kept.forEach(tag -> all.put(FormText.folded(tag), tag));
        }
        said.forEach(tag -> all.putIfAbsent(FormText.folded(tag), tag));
        draft.tags(all.values().toArray(String[]::new));
    }

    /** A list of those who want no letters says of the others at most that they do not refuse them any more. */
    private static void letters(
            Map<Channel, Consent> kept, Map<Channel, Consent> said, boolean over, ContactDraft draft) {
        Map<Channel, SaidConsent> all = ConsentRules.listed(SaidConsent.of(kept), said, over);
        if (over && !Consent.noLetters(said) && Consent.noLetters(kept)) {
            all.remove(Channel.LETTER);
        }
        draft.consents(all);
    }

    private static void note(String kept, String said, FillWay way, ContactDraft draft) {
        if (way == FillWay.ADD && !kept.isEmpty() && !said.isEmpty()) {
            if (!kept.contains(said)) {
                draft.note(kept + "\n" + said);
            }
        } else if (takes(kept, said, way == FillWay.OVERWRITE)) {
            draft.note(said);
        }
    }
}
