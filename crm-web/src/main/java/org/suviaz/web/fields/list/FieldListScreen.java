package org.suviaz.web.fields.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.suviaz.fields.FieldBook;
import org.suviaz.fields.OwnChoice;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.frame.PickedRow;
import org.suviaz.web.frame.Words;

/** The organisation's own fields in the order in which they stand in the form, and those that are retired. */
@Named
@RequestScoped
public class FieldListScreen {

    private static final String SELF = "/fields/list/fieldList?faces-redirect=true";

    private final FieldBook book;
    private final Words words;
    private final Notices notices;
    private List<OwnField> all;

    @Inject
    public FieldListScreen(FieldBook book, Words words, Notices notices) {
        this.book = book;
        this.words = words;
        this.notices = notices;
    }

    protected FieldListScreen() {
        this(null, null, null);
    }

    /** Reads the fields before anything is written. */
    public void open() {
        all();
    }

    public String bringBack() {
        book.bringBack(PickedRow.ofFew("bringBack"));
        notices.add("fields.list.broughtBack");
        return SELF;
    }

    public List<OwnField> getActive() {
        return all().stream().filter(field -> !field.retired()).toList();
    }

    public List<OwnField> getRetired() {
        return all().stream().filter(OwnField::retired).toList();
    }

    public List<OwnKind> getKinds() {
        return List.of(OwnKind.values());
    }

    public int getMost() {
        return FieldBook.MOST;
    }

    /** What of a field's rules is worth knowing in a list, each a sentence. */
    public List<String> rules(OwnField field) {
        return FieldSays.rules(field, words);
    }

    /** What may be chosen, as far as it is not retired. */
    public String choices(OwnField field) {
        return field.choices().stream()
                .filter(choice -> !choice.retired())
                .map(this::label)
                .collect(Collectors.joining(", "));
    }

    private String label(OwnChoice choice) {
        return choice.label(words.language());
    }

    private List<OwnField> all() {
        if (all == null) {
            all = book.all();
        }
        return all;
    }
}
