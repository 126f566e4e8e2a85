package org.suviaz.security.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suviaz.geo.Home;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Caller;

/** What an account and a passphrase must be like. */
@Dependent
class AccountRules {

    /** The shortest passphrase, in characters. */
    static final int SHORTEST = 15;

    /** The longest, so that nobody lets the server hash a book. */
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 6;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,39}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Roles roles;
    private final Zones zones;

    @Inject
    AccountRules(Roles roles, Zones zones) {
        this.roles = roles;
        this.zones = zones;
    }

    /**
     * The form with its texts understood.
     *
     * @throws Rejected with everything that is wrong at once
     */
    Understood understood(AccountForm form, Caller administrator) {
        List<FieldProblem> problems = new ArrayList<>();
        String name = form.name() == null ? "" : form.name().strip();
        if (!NAME.matcher(name).matches()) {
            problems.add(new FieldProblem("name", "accounts.problem.name"));
        }
        Optional<Role> role = roles.byCode(form.role());
        if (role.isEmpty()) {
            problems.add(new FieldProblem("role", "accounts.problem.role"));
        }
        List<ZoneRow> meant = meant(form.zone(), administrator);
        if (meant.size() != 1) {
            problems.add(new FieldProblem(
                    "zone", meant.isEmpty() ? "accounts.problem.zone" : "accounts.problem.zone.several"));
        }
        LocalDate till = till(form.till(), problems);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return new Understood(name, role.orElseThrow(), meant.get(0), till);
    }

    /**
     * Whether all that the account was ever given lies in the administrator's own zones: who could reset an account that
     * holds more than that would get, with its one-time code, all that it holds.
     */
    boolean mayManage(Caller administrator, Account account) {
        ZoneTree tree = zones.tree();
        return account.grants().stream().allMatch(grant -> tree.byId(grant.zoneId())
                .filter(zone -> administrator.may(Right.MANAGE_ACCOUNTS, zone.lft()))
                .isPresent());
    }

    /** What is wrong with a passphrase for that account; empty where nothing is. */
    static List<FieldProblem> passphrase(String account, String fresh) {
        String typed = fresh == null ? "" : fresh;
        int length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            return List.of(new FieldProblem("fresh", "accounts.problem.tooShort", SHORTEST, length));
        }
        if (length > LONGEST) {
            return List.of(new FieldProblem("fresh", "accounts.problem.tooLong", LONGEST));
        }
        String small = typed.toLowerCase(Locale.ROOT);
        boolean guessed = typed.codePoints().distinct().count() < FEWEST_DIFFERENT
                || !account.isEmpty() && small.contains(account.toLowerCase(Locale.ROOT));
        return guessed ? List.of(new FieldProblem("fresh", "accounts.problem.guessed")) : List.of();
    }

    /** The zones of the administrator's that an id or a name may mean. */
    private List<ZoneRow> meant(String zone, Caller administrator) {
        if (zone != null && NUMBER.matcher(zone).matches()) {
            return zones.tree().byId(Integer.parseInt(zone)).stream()
                    .filter(one -> administrator.may(Right.MANAGE_ACCOUNTS, one.lft()))
                    .toList();
        }
        return zones.called(zone, administrator.zones(Right.MANAGE_ACCOUNTS));
    }

    private static LocalDate till(String typed, List<FieldProblem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip(), DAY);
            if (!day.isBefore(LocalDate.now(Home.CLOCK))) {
                return day;
            }
            problems.add(new FieldProblem("till", "accounts.problem.tillPast"));
        } catch (DateTimeParseException none) {
            problems.add(new FieldProblem("till", "accounts.problem.till"));
        }
        return null;
    }

    /** A form without anything wrong in it. */
    record Understood(String name, Role role, ZoneRow zone, LocalDate till) {}
}
