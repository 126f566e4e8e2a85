package org.suviaz.geo.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.suviaz.geo.data.BrokenRow.Reason;
import org.suviaz.geo.data.EntryKind;
import org.suviaz.geo.data.RowCheck;
import org.suviaz.geo.zones.Zones;

/** Whether the zone and the type that a row names are known, and what has to be a number is one. */
@ApplicationScoped
class PlaceChecks implements RowCheck {

    private static final String NUMBER = "-?\\d{1,10}";

    private final Zones zones;

    @Inject
    PlaceChecks(Zones zones) {
        this.zones = zones;
    }

    protected PlaceChecks() {
        this(null);
    }

    @Override
    public Optional<Reason> fault(EntryKind kind, String code, String parent, UnaryOperator<String> cells) {
        return switch (kind) {
            case SELSOVET, POSTAL_CODE -> zone(parent);
            case SETTLEMENT -> zone(parent).or(() -> settlement(code, cells));
            case STREET -> street(parent, cells.apply("type"));
            default -> Optional.empty();
        };
    }

    private Optional<Reason> zone(String code) {
        return zones.tree().byCode(code).isPresent() ? Optional.empty() : Optional.of(Reason.ZONE_UNKNOWN);
    }

    private static Optional<Reason> settlement(String code, UnaryOperator<String> cells) {
        String type = cells.apply("type");
        if (!type.isEmpty() && SettlementType.russian(type).isEmpty()) {
            return Optional.of(Reason.TYPE_UNKNOWN);
        }
        String population = cells.apply("population");
        boolean numbers = isNumber(code) && (population.isEmpty() || isNumber(population));
        return numbers ? Optional.empty() : Optional.of(Reason.NUMBER_UNREADABLE);
    }

    private static Optional<Reason> street(String town, String type) {
        if (!isNumber(town)) {
            return Optional.of(Reason.NUMBER_UNREADABLE);
        }
        return StreetType.russian(type).isPresent() ? Optional.empty() : Optional.of(Reason.TYPE_UNKNOWN);
    }

    private static boolean isNumber(String text) {
        return text.matches(NUMBER) && Long.parseLong(text) == (int) Long.parseLong(text);
    }
}
