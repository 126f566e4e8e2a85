package org.suviaz.contacts;

import java.util.function.Function;

/** The three dictionaries of folded names. */
enum KeyKind {
    SURNAME(SurnameKey.class, SurnameKey::new),
    GIVEN(GivenKey.class, GivenKey::new),
    STREET(StreetKey.class, StreetKey::new);

    private final Class<? extends FoldedKey> entity;
    private final Function<String, FoldedKey> maker;

    KeyKind(Class<? extends FoldedKey> entity, Function<String, FoldedKey> maker) {
        this.entity = entity;
        this.maker = maker;
    }

    String entity() {
        return entity.getSimpleName();
    }

    FoldedKey made(String folded) {
        return maker.apply(folded);
    }
}
