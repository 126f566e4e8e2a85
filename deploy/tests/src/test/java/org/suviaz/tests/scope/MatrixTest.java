package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.web.frame.Addresses;

/** Nothing can be asked of the house that has no row in the matrix, and no row asks for what is not there. */
@Proves("A11")
class MatrixTest {

    @Test
    void every_address_has_a_row() {
        Set<String> rows = names(Door::address);
        assertEquals(List.of(), missing(Addresses.all(), rows));
        assertEquals(List.of(), missing(rows, Addresses.all()));
    }

    @Test
    void every_action_of_a_view_and_every_post_has_a_row() {
        Set<String> product = new TreeSet<>(Product.actions());
        product.addAll(Product.posts());
        Set<String> rows = Matrix.doors().stream()
                .filter(door -> door.kind() != Door.Kind.READ)
                .map(Door::name)
                .collect(Collectors.toSet());
        assertEquals(List.of(), missing(product, rows), "no row");
        assertEquals(List.of(), missing(rows, product), "nothing is there");
    }

    @Test
    void no_row_is_there_twice() {
        List<String> twice =
                new ArrayList<>(Matrix.doors().stream().map(Door::name).toList());
        new HashSet<>(twice).forEach(twice::remove);
        assertEquals(List.of(), twice);
    }

    @Test
    void every_role_of_a_row_is_one_that_ships_ready() {
        assertEquals(
                Stream.of(org.suviaz.security.roles.ReadyRole.values())
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Who.ALL));
        assertTrue(Matrix.doors().stream().allMatch(door -> Who.ALL.containsAll(door.roles())));
    }

    @Test
    void a_row_that_another_test_proves_names_one_that_is_there() {
        for (Door door : Matrix.doors()) {
            if (!door.elsewhere().isEmpty()) {
                String file = "/org/suviaz/tests/" + door.elsewhere().replace('.', '/') + ".class";
                assertTrue(MatrixTest.class.getResource(file) != null, () -> door + ": no " + file);
            }
        }
    }

    @Test
    void a_door_that_was_to_come_and_came_is_told() {
        Set<String> names = names(Door::name);
        names.addAll(Addresses.all());
        assertEquals(
                List.of(),
                Matrix.later().stream()
                        .flatMap(later -> later.come(names).stream())
                        .toList());
        assertEquals(
                1,
                Later.of("export", "(?<!auditLog#)export", "lists for other programs")
                        .come(List.of("/segments/export/exportRun", "auditLog#export", "/contacts/list/contactList"))
                        .size());
    }

    @Test
    void the_views_are_read_as_they_are_written() {
        String view = "<f:viewAction action=\"#{screen.open}\" /><!-- <h:commandButton action=\"#{a.old}\" /> -->"
                + "<h:commandButton id=\"x\" value=\"#{w['a>b']}\" action=\"#{screen.drop(one.id)}\" />"
                + "<p:ajax listener=\"#{screen.pick}\" /><form action=\"#{a.typing ? '/b' : '/c'}\">";
        assertEquals(List.of("some#drop", "some#pick"), Product.actions("some", view));
        assertTrue(Product.actions().contains("contactCard#putAway"));
        assertTrue(Product.posts().contains("/search#post"));
    }

    private static Set<String> names(Function<Door, String> name) {
        return Matrix.doors().stream().map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> missing(Collection<String> wanted, Collection<String> there) {
        return wanted.stream().filter(name -> !there.contains(name)).sorted().toList();
    }
}
