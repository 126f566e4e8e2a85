package org.suviaz.web.fields;

import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.fields.OwnKind;
import org.suviaz.problems.NotThere;

/** Reads the kind of a field out of an address or a form. */
public final class AskedKind {

    private AskedKind() {}

    /** Nothing where the text is none. */
    public static Optional<OwnKind> maybe(String text) {
        return Stream.of(OwnKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }

    /**
     * The kind of that name.
     *
     * @throws NotThere where the text is none
     */
    public static OwnKind of(String text) {
        return maybe(text).orElseThrow(NotThere::new);
    }
}
