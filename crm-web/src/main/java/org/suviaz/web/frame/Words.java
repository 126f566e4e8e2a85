package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.exports.ColumnHead;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.shaping.FieldGain;

/** The words of this request's language, for views: {@code #{w['contacts.list.title']}} and {@code #{w.of(key, x)}}. */
@Named("w")
@RequestScoped
public class Words extends AbstractMap<String, String> {

    private final WordBook book;
    private final Visit visit;
    private final OwnFields fields;

    @Inject
    public Words(WordBook book, Visit visit, OwnFields fields) {
        this.book = book;
        this.visit = visit;
        this.fields = fields;
    }

    protected Words() {
        this(null, null, null);
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

    /** What a role is called: as the organisation named it, or by the house's own words. */
    String of(Role role) {
        return role.named() ? role.names().get(language()) : get("frame.role." + role.code());
    }

    /** What the field of that number is called, one of the organisation's own; empty where there is none. */
    public String own(int field) {
        return fields.byId(field).map(one -> one.label(language())).orElse("");
    }

    /** What stands above a column: as the organisation named it, or by the house's own words. */
    public String head(ColumnHead head) {
        return head.name() == null ? get(head.key()) : head.name().get(language());
    }

    /** What a field is called that roles give. */
    String of(Field field) {
        return field.ownId().map(this::own).orElseGet(() -> get("roles.field." + field));
    }

    private Object[] inTheirs(Object... args) {
        return Arrays.stream(args).map(this::inTheirs).toArray();
    }

    /** What has a name in each language stands in a sentence in the reader's own; of several, one after the other. */
    private Object inTheirs(Object arg) {
        if (arg instanceof Bilingual name) {
            return name.in(language());
        }
        if (arg instanceof Role role) {
            return of(role);
        }
        if (arg instanceof Right right) {
            return get("frame.right." + right);
        }
        if (arg instanceof ColumnHead head) {
            return head(head);
        }
        if (arg instanceof FieldGain gain) {
            return of("roles.gain", of(gain.field()), get("roles.access." + gain.access()));
        }
        return arg instanceof List<?> several
                ? several.stream().map(this::inTheirs).map(String::valueOf).collect(Collectors.joining("; "))
                : arg;
    }

    public Language language() {
        return visit.language();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
