package org.suviaz.web.contacts.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Callers;
import org.suviaz.segments.SegmentRow;
import org.suviaz.segments.Segments;
import org.suviaz.web.frame.Words;
import org.suviaz.web.segments.SegmentSentence;

/** The segment to which a list of people is narrowed, and those to choose from. */
@Named
@RequestScoped
public class SegmentQuestion {

    static final String NAME = "segment";

    private final Segments segments;
    private final ContactFilter filter;
    private final SegmentSentence sentence;
    private final Words words;
    private final Callers callers;
    private SegmentRow row;

    @Inject
    public SegmentQuestion(
            Segments segments, ContactFilter filter, SegmentSentence sentence, Words words, Callers callers) {
        this.segments = segments;
        this.filter = filter;
        this.sentence = sentence;
        this.words = words;
        this.callers = callers;
    }

    protected SegmentQuestion() {
        this(null, null, null, null, null);
    }

    Chooser chooser() {
        List<Choice> choices =
                new ArrayList<>(List.of(new Choice("", words.get("contacts.list.filter.segment.any"), false)));
        known().filter(one -> one.conditions() != null).forEach(one -> choices.add(choice(one)));
        return new Chooser(NAME, words.get("contacts.list.filter.segment"), choices);
    }

    /** The one that the list is narrowed to, null where it is to none. */
    public SegmentRow getRow() {
        if (row == null && filter.number(NAME) != null) {
            row = segments.row(filter.number(NAME));
        }
        return row;
    }

    /** Its conditions, read as a sentence. */
    public String getSentence() {
        return sentence.of(getRow().conditions());
    }

    private Stream<SegmentRow> known() {
        return callers.current().may(Right.SEE_PEOPLE)
                ? Stream.of(segments.own(), segments.ofZones()).flatMap(List::stream)
                : Stream.of();
    }

    private Choice choice(SegmentRow one) {
        String id = String.valueOf(one.id());
        return new Choice(id, one.name(), id.equals(filter.said(NAME)));
    }
}
