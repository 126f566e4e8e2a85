package org.suviaz.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suviaz.bulk.BulkActRow;
import org.suviaz.contacts.BulkKind;
import org.suviaz.contacts.Channel;
import org.suviaz.web.contacts.card.PartWord;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;

/** Says what an act with many people did. */
@Named
@RequestScoped
public class ActWords {

    private final Words words;
    private final OwnWords own;

    @Inject
    public ActWords(Words words, OwnWords own) {
        this.words = words;
        this.own = own;
    }

    protected ActWords() {
        this(null, null);
    }

    /** With which mark or field; empty where people were put away. */
    public String what(BulkActRow act) {
        return switch (act.kind()) {
            case PUT_TAG, TAKE_TAG -> act.value();
            case SET -> words.of("bulk.set", PartWord.of(act.part(), words), value(act.part(), act.value()));
            case PUT_AWAY -> "";
        };
    }

    /** What is put into that field. */
    public String value(String part, String value) {
        return value.isEmpty()
                ? words.get(Channel.of(part).isPresent() ? "contacts.consent.UNASKED" : "bulk.set.nothing")
                : own.said(part, value);
    }

    public String field(String part) {
        return part.isEmpty() ? words.get("imports.undo.person") : PartWord.of(part, words);
    }

    public String title(BulkKind kind) {
        return words.get("bulk.act." + kind);
    }
}
