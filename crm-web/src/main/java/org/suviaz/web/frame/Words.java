package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;

/** The words of this request's language, for views: {@code #{w['contacts.list.title']}} and {@code #{w.of(key, x)}}. */
@Named("w")
@RequestScoped
public class Words extends AbstractMap<String, String> {

    private final WordBook book;
    private final Visit visit;

    @Inject
    public Words(WordBook book, Visit visit) {
        this.book = book;
        this.visit = visit;
    }

    protected Words() {
        this(null, null);
    }

    @Override
    public String get(Object key) {
        return book.text(language(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return book.knows(String.valueOf(key));
    }

    /** The sentence with its places filled. */
    public String of(String key, Object... args) {
        return book.text(language(), key, inTheirs(args));
    }

    /** A name of two spellings stands in a sentence in the reader's own. */
    private Object[] inTheirs(Object... args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof Bilingual name ? name.in(language()) : arg)
                .toArray();
    }

    public Language language() {
        return visit.language();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
