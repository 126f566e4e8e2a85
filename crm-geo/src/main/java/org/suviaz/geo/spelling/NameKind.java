package org.suviaz.geo.spelling;

/** What a name names: each kind has endings and habits of its own. */
enum NameKind {
    SURNAME,
    GIVEN,
    PATRONYMIC,
    PLACE,
    STREET
}
