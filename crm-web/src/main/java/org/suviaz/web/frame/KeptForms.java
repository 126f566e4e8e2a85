package org.suviaz.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.security.keys.Seals;

/**
 * Seals what was typed so that it can travel inside the sign-in page and come back with the sign-in: the house stores
 * nothing of it, and nobody reads it who does not sign in to the account that typed it.
 */
@ApplicationScoped
class KeptForms {

    /** The most that is carried. */
    static final int MOST_BYTES = 64 << 10;

    private static final String PURPOSE = "typed form";

    private final Seals seals;

    @Inject
    KeptForms(Seals seals) {
        this.seals = seals;
    }

    protected KeptForms() {
        this(null);
    }

    /** In letters that a hidden field can hold; nothing of a form above 64 KB. */
    Optional<String> sealed(KeptForm form, String account) {
        byte[] bytes = form.bytes();
        return bytes.length > MOST_BYTES
                ? Optional.empty()
                : Optional.of(
                        Base64.getUrlEncoder().withoutPadding().encodeToString(seals.seal(PURPOSE, account, bytes)));
    }

    /** The form of that account; nothing where the seal is another's, too old, or none of ours. */
    Optional<KeptForm> opened(String sealed, String account) {
        return bytes(sealed)
                .flatMap(bytes -> seals.open(PURPOSE, account, bytes))
                .map(KeptForm::of)
                .filter(form -> Home.now().isBefore(form.till()));
    }

    private static Optional<byte[]> bytes(String sealed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
