package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.security.scope.Callers;

/** Lays two records side by side, as far as the caller reads them. */
@Dependent
class MergeView {

    private final ContactCards cards;
    private final MergeFields fields;
    private final ContactPartsRepository parts;
    private final ContactAccess access;
    private final ContactChangeRepository journal;
    private final HistoryRows history;
    private final Callers callers;

    @Inject
    MergeView(
            ContactCards cards,
            MergeFields fields,
            ContactPartsRepository parts,
            ContactAccess access,
            ContactChangeRepository journal,
            HistoryRows history,
            Callers callers) {
        this.cards = cards;
        this.fields = fields;
        this.parts = parts;
        this.access = access;
        this.journal = journal;
        this.history = history;
        this.callers = callers;
    }

    MergeSides sides(Contact one, Contact other, Language language) {
        Map<Long, ContactParts> theirs = parts.withOwn(List.of(one.id(), other.id()));
        return new MergeSides(
                cards.card(one, language),
                cards.card(other, language),
                rows(one, other, theirs, language),
                fields.rows(one, other, theirs.get(one.id()), theirs.get(other.id())),
                Stream.of(one, other)
                        .map(person -> journal.countSaves(List.of(person.id()), history.untold(person)))
                        .toList(),
                access.mayChange(one) && access.mayChange(other) && access.mayPutAway(other));
    }

    /** All that is kept, as a form. */
    ContactForm form(Contact contact, ContactParts theirs) {
        return cards.form(contact, theirs).form();
    }

    /** The parts of which the caller reads both sides and writes the first one. */
    Set<MergePart> choosable(Contact one, Contact other) {
        FieldView first = FieldView.of(callers.current(), one);
        FieldView second = FieldView.of(callers.current(), other);
        return Stream.of(MergePart.values())
                .filter(part -> part.field()
                        .map(field -> first.edits(field) && second.reads(field))
                        .orElse(true))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MergePart.class)));
    }

    private List<MergeRow> rows(Contact one, Contact other, Map<Long, ContactParts> theirs, Language language) {
        ContactForm first = form(one, theirs.get(one.id()));
        ContactForm second = form(other, theirs.get(other.id()));
        Set<MergePart> choosable = choosable(one, other);
        Set<MergePart> usual = MergeRules.usual(first, second);
        ContactCard card = cards.card(one, language);
        ContactCard beside = cards.card(other, language);
        List<MergeRow> rows = new ArrayList<>();
        for (MergePart part : MergePart.values()) {
            boolean open = choosable.contains(part);
            boolean same = open && part.said(first).equals(part.said(second));
            rows.add(new MergeRow(
                    part,
                    told(part, first, card),
                    told(part, second, beside),
                    same,
                    open && !same,
                    usual.contains(part)));
        }
        return rows;
    }

    /** What fields may keep back is told as the card tells it. */
    private static String told(MergePart part, ContactForm form, ContactCard card) {
        return switch (part) {
            case BIRTH -> card.birth();
            case EMAIL -> card.email();
            case ADDRESS ->
                Stream.of(card.settlement(), card.address(), card.postalCode())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            default -> part.said(form);
        };
    }
}
