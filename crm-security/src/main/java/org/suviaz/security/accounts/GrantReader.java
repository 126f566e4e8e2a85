package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;

/** Understands what somebody typed who gives a role; a zone that is not the caller's is one that is not there. */
@Dependent
class GrantReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final GrantRules rules;
    private final Roles roles;
    private final Zones zones;

    @Inject
    GrantReader(GrantRules rules, Roles roles, Zones zones) {
        this.rules = rules;
        this.roles = roles;
        this.zones = zones;
    }

    /**
     * The form with its texts understood.
     *
     * @param already what is wrong with the rest of the form
     * @throws Rejected with everything that is wrong at once, at role, zone and till
     */
    Wanted read(GrantForm form, Caller giver, List<FieldProblem> already) {
        List<FieldProblem> problems = new ArrayList<>(already);
        Optional<Role> role = roles.byCode(form.role());
        if (role.isEmpty()) {
            problems.add(new FieldProblem("role", "accounts.problem.role"));
        }
        List<ZoneRow> meant = meant(form.zone(), giver);
        if (meant.size() != 1) {
            problems.add(new FieldProblem(
                    "zone", meant.isEmpty() ? "accounts.problem.zone" : "accounts.problem.zone.several"));
        }
        TillText till = TillText.of(form.till());
        till.fault().ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return wanted(giver, role.orElseThrow(), meant.get(0), till.day());
    }

    /**
     * The same where role and zone are known.
     *
     * @throws Rejected as {@link GrantRules#way}
     */
    Wanted wanted(Caller giver, Role role, ZoneRow zone, LocalDate till) {
        return new Wanted(role, zone, till, rules.way(giver, role, zone, till));
    }

    /** The zones of the caller's that an id or a name may mean. */
    private List<ZoneRow> meant(String zone, Caller giver) {
        if (zone != null && NUMBER.matcher(zone).matches()) {
            return zones.tree().byId(Integer.parseInt(zone)).stream()
                    .filter(one ->
                            giver.may(Right.MANAGE_ACCOUNTS, one.lft()) || giver.may(Right.GIVE_ACCESS, one.lft()))
                    .toList();
        }
        Set<ZoneRow> own = new LinkedHashSet<>(giver.zones(Right.MANAGE_ACCOUNTS));
        own.addAll(giver.zones(Right.GIVE_ACCESS));
        return zones.called(zone, List.copyOf(own));
    }

    /** A form without anything wrong in it, and how what it asks for comes to count. */
    record Wanted(Role role, ZoneRow zone, LocalDate till, GrantWay way) {}
}
