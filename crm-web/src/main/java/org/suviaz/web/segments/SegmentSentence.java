package org.suviaz.web.segments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.suviaz.contacts.OwnTest;
import org.suviaz.contacts.PeopleAnswer;
import org.suviaz.contacts.PeopleClause;
import org.suviaz.contacts.PeopleGroup;
import org.suviaz.contacts.PeopleSubject;
import org.suviaz.contacts.PeopleTest;
import org.suviaz.web.frame.Words;

/**
 * Combined conditions as one sentence. Each condition has a phrase for when it holds and one for when it must not, whole in
 * every language, and joining is a sentence with two places: no language needs a word of another place to be changed.
 */
@Named
@RequestScoped
public class SegmentSentence {

    private final SegmentValues values;
    private final Words words;

    @Inject
    public SegmentSentence(SegmentValues values, Words words) {
        this.values = values;
        this.words = words;
    }

    protected SegmentSentence() {
        this(null, null);
    }

    public String of(PeopleGroup conditions) {
        PeopleClause clause = conditions.clause();
        return clause.isEmpty()
                ? words.get("segments.sentence.everybody")
                : words.of("segments.sentence", text(clause));
    }

    private String text(PeopleClause clause) {
        List<String> held = new ArrayList<>();
        List<String> unheld = new ArrayList<>();
        clause.said().forEach(said -> (said.not() ? unheld : held).add(text(said)));
        clause.clauses().forEach(deeper -> held.add(words.of("segments.join.group", text(deeper))));
        if (!clause.all()) {
            held.addAll(unheld);
            return joined("segments.join.or", held);
        }
        if (held.isEmpty() || unheld.isEmpty()) {
            held.addAll(unheld);
            return joined("segments.join.and", held);
        }
        return words.of("segments.join.but", joined("segments.join.and", held), joined("segments.join.and", unheld));
    }

    private String joined(String key, List<String> parts) {
        return parts.stream().reduce((one, other) -> words.of(key, one, other)).orElse("");
    }

    private String text(PeopleClause.Said said) {
        PeopleTest test = said.test();
        String key = (said.not() ? "segments.not." : "segments.says.") + test.subject() + "." + test.test();
        if (test.test() == OwnTest.IS && test.subject().answer() == PeopleAnswer.CODE) {
            return words.get(key + "." + test.value());
        }
        return test.subject() == PeopleSubject.OWN
                ? words.of(key, words.own(test.fieldId()), values.shown(test))
                : words.of(key, values.shown(test));
    }
}
