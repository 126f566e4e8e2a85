package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * The notices that this very page shows: taken out of the session once, however often the view asks; and what came since,
 * where another page answers in the place of the one that was asked.
 */
@Named
@RequestScoped
public class Notes {

    private final Notices notices;
    private final Words words;
    private final List<Note> all = new ArrayList<>();

    @Inject
    public Notes(Notices notices, Words words) {
        this.notices = notices;
        this.words = words;
    }

    protected Notes() {
        this(null, null);
    }

    public List<Note> getAll() {
        notices.take()
                .forEach(pending -> all.add(new Note(pending.warning(), words.of(pending.key(), pending.args()))));
        return List.copyOf(all);
    }

    /**
     * A notice in the words of the page.
     *
     * @param warning whether it asks to look again, not tells of something done
     * @param text the sentence
     */
    public record Note(boolean warning, String text) {}
}
