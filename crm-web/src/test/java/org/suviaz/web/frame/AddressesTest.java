package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.GrantedRole;

class AddressesTest {

    private static final Path VIEWS = Path.of("src/main/java/org/suviaz/web");

    @Test
    void every_view_is_on_the_guest_list_and_every_listed_view_is_there() throws IOException {
        Set<String> views = new TreeSet<>();
        try (Stream<Path> all = Files.walk(VIEWS)) {
            all.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(AddressesTest::isPage)
                    .map(file -> "/" + VIEWS.relativize(file).toString().replaceFirst("\\.xhtml$", ""))
                    .forEach(views::add);
        }
        Set<String> listed = Addresses.all().stream()
                .filter(path -> path.matches("/\\w+/\\w+/\\w+"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(views, listed);
    }

    /** Parts of pages lie beside them; only a page says which layout it wears. */
    private static boolean isPage(Path file) {
        try {
            return Files.readString(file).contains("template=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_unlisted_address_lets_nobody_in() {
        assertTrue(Addresses.guest("/contacts/list/contactList.xhtml").isEmpty());
        assertTrue(Addresses.guest("/.git").isEmpty());
        assertTrue(Addresses.guest("/contacts/list/").isEmpty());
    }

    @Test
    void whoever_holds_none_of_the_rights_is_not_let_in() {
        Caller nobody = new Caller(1, "klon-07", List.<GrantedRole>of());
        assertEquals(
                Set.of(
                        "/",
                        "/about/data/aboutData",
                        "/about/keys/keys",
                        "/accounts/enrol/accountEnrol",
                        "/accounts/picture",
                        "/accounts/factor/accountFactor",
                        "/accounts/own/ownPassphrase",
                        "/accounts/recovery/accountRecovery",
                        "/approvals/list/approvalList",
                        "/freezes/freeze/freezeForm",
                        "/freezes/list/freezeList",
                        "/freezes/own/freezeOwn",
                        "/start/home/startHome"),
                Addresses.all().stream()
                        .filter(path -> Addresses.guest(path).orElseThrow().signedIn())
                        .filter(path -> Addresses.guest(path).orElseThrow().isLetIn(nobody))
                        .collect(Collectors.toSet()));
    }

    @Test
    void an_auditor_and_an_administrator_find_no_page_with_people() {
        for (ReadyRole role : List.of(ReadyRole.AUDITOR, ReadyRole.ADMINISTRATOR)) {
            assertTrue(Addresses.all().stream()
                    .filter(path -> path.matches("/(contacts|imports|mailings|download|search).*"))
                    .noneMatch(path -> Addresses.guest(path).orElseThrow().rights().stream()
                            .anyMatch(role.role().rights()::contains)));
        }
    }
}
