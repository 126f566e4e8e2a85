package org.suviaz.imports.formats;

/** The columns that cards have as a list, with heads as somebody would write them above it. */
enum CardHeads {
    SURNAME("Прозвішча"),
    GIVEN("Імя"),
    PATRONYMIC("Імя па бацьку"),
    FULL_NAME("Поўнае імя"),
    PHONES("Тэлефоны"),
    EMAIL("Электронная пошта"),
    BIRTH("Дата нараджэння"),
    SETTLEMENT("Горад"),
    STREET("Вуліца"),
    POSTAL_CODE("Індэкс"),
    NOTE("Нататка"),
    GROUPS("Група");

    private final String head;

    CardHeads(String head) {
        this.head = head;
    }

    static void put(RowCells cells) {
        for (CardHeads column : values()) {
            cells.put(column.ordinal(), column.head);
        }
    }
}
