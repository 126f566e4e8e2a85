package org.suviaz.contacts;

import java.util.function.Function;

/** The three dictionaries of folded names. */
enum KeyKind {
    SURNAME(SurnameKey.class, "surname_key", SurnameKey::new),
    GIVEN(GivenKey.class, "given_key", GivenKey::new),
    STREET(StreetKey.class, "street_key", StreetKey::new);

    private final Class<? extends FoldedKey> entity;
    private final String table;
    private final Function<String, FoldedKey> maker;

    KeyKind(Class<? extends FoldedKey> entity, String table, Function<String, FoldedKey> maker) {
        this.entity = entity;
        this.table = table;
        this.maker = maker;
    }

    String entity() {
        return entity.getSimpleName();
    }

    String table() {
        return table;
    }

    FoldedKey made(String folded) {
        return maker.apply(folded);
    }
}
