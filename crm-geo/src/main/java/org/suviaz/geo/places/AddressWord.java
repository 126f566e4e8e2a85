package org.suviaz.geo.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words of an address that say what the number or name beside them is, as people shorten them. */
enum AddressWord {
    FLAT("кв кватэра квартира кварт кв-ра ком комн комната пак пакой офис оф kv flat apt"),
    BUILDING("корп корпус к кор korp k"),
    STRUCTURE("стр строение строен"),
    HOUSE("д d дом дм буд будынак dom house"),
    BOX("а/я а-я абскрынка абонскрыня ая"),
    ENTRANCE("подъезд падезд подезд под пад этаж эт паверх домофон дамафон увход вход"),
    OBLAST("обл вобл область вобласць области вобласці oblast voblasc voblast voblasts"),
    DISTRICT("р-н рн раен район раена района р-на р-ну раену району р-не раене районе rajon raion rayon"),
    COUNCIL("с/с с-с сс с/совет с/савет сельсовет сельсавет сельсовета сельсавета"),
    COUNTRY("беларусь рб belarus by"),
    POSTAL_CODE("індэкс индекс інд инд");

    private static final Map<String, AddressWord> WRITTEN = new HashMap<>();

    static {
        for (AddressWord word : values()) {
            for (String written : word.all.split(" ")) {
                WRITTEN.put(written, word);
            }
        }
    }

    private final String all;

    AddressWord(String all) {
        this.all = all;
    }

    static Optional<AddressWord> of(String plain) {
        return Optional.ofNullable(WRITTEN.get(plain));
    }

    /** A number with this word before it, as the house keeps it: "к. 1", "стр. 2", "а/я 15". */
    String shortened(String number) {
        return switch (this) {
            case BOX -> "а/я " + number;
            case STRUCTURE -> "стр. " + number;
            default -> "к. " + number;
        };
    }

    boolean isArea() {
        return this == OBLAST || this == DISTRICT || this == COUNCIL;
    }
}
