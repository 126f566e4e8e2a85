package org.suviaz.web.contacts.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.contacts.AlikeAnswer;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.Lookalikes;
import org.suviaz.contacts.PairPerson;
import org.suviaz.web.frame.Onward;
import org.suviaz.web.frame.Words;
import org.suviaz.web.places.Pick;

/** Asks of somebody new whether that is a person who is there already; the answers are plain inputs of the form. */
@Named
@RequestScoped
public class AlikeQuestion {

    private final Lookalikes lookalikes;
    private final Words words;
    private final HttpServletRequest request;
    private List<PairPerson> people = List.of();

    @Inject
    public AlikeQuestion(Lookalikes lookalikes, Words words, HttpServletRequest request) {
        this.lookalikes = lookalikes;
        this.words = words;
        this.request = request;
    }

    protected AlikeQuestion() {
        this(null, null, null);
    }

    /** Finds whom the form may mean, for the page that comes back. */
    void ask(ContactForm form) {
        people = lookalikes.of(form, words.language());
    }

    /** What was said of that person, null for nothing. */
    AlikeAnswer said(long person) {
        return answer(Onward.typed(request, name(person)));
    }

    public List<PairPerson> getPeople() {
        return people;
    }

    public String name(long person) {
        return "alike-" + person;
    }

    /** The answers of which one is to be picked. */
    public List<Pick> picks(long person) {
        return Pick.choosing(Onward.typed(request, name(person)), answers(words));
    }

    public static List<Pick> answers(Words words) {
        return Stream.of(AlikeAnswer.values())
                .map(answer -> new Pick(answer.name(), words.get("contacts.alike." + answer), "", "", false))
                .toList();
    }

    private static AlikeAnswer answer(String text) {
        return Stream.of(AlikeAnswer.values())
                .filter(answer -> answer.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
