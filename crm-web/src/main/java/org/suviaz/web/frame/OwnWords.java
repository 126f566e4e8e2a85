package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.ValuePart;
import org.suviaz.contacts.ValueText;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnFields;
import org.suviaz.fields.OwnKind;

/** The organisation's own fields for the eye: what they are called, and what is kept in them in the reader's language. */
@Named
@RequestScoped
public class OwnWords {

    private final OwnFields fields;
    private final ConsentWords consents;
    private final Words words;

    @Inject
    public OwnWords(OwnFields fields, ConsentWords consents, Words words) {
        this.fields = fields;
        this.consents = consents;
        this.words = words;
    }

    protected OwnWords() {
        this(null, null, null);
    }

    /** What the field of that number is called; empty where there is none. */
    public String label(int id) {
        return fields.byId(id).map(field -> field.label(words.language())).orElse("");
    }

    /**
     * A value of whatever part of a person: one of an own field in the reader's words, a code by its word, and what a person
     * typed as it stands.
     */
    public String said(String part, String told) {
        Optional<Integer> field = ValuePart.field(part);
        if (field.isPresent()) {
            return text(field.get(), told);
        }
        if (Channel.of(part).isPresent()) {
            return consents.ofJournal(told);
        }
        String key = "contacts.field." + part + "." + told;
        return words.containsKey(key) ? words.get(key) : told;
    }

    /** A kept value of the field of that number; a mask as it is. */
    public String text(int id, String kept) {
        return kept == null || kept.isEmpty()
                ? ""
                : fields.byId(id).map(field -> text(field, kept)).orElse(kept);
    }

    /** A kept value of that field; a mask as it is. */
    public String text(OwnField field, String kept) {
        boolean yesNo = field.kind() == OwnKind.YES_NO && kept.matches("yes|no");
        return yesNo ? words.get("frame.own." + kept) : ValueText.of(field, kept, words.language());
    }
}
