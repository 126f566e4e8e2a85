package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept of a form, and what never is. */
class KeptFormTest {
    private static final Pattern PASSWORDS = Pattern.compile("<s:input[^>]*type=\"password\"[^>]*>");
    private static final Pattern FIELD = Pattern.compile("field=\"(\\w+)\"");

    @Test
    void a_form_comes_out_as_it_went_in() {
        KeptForm form = new KeptForm(
                "/contacts/edit/contactEdit",
                "id=5",
                Instant.parse("2026-11-25T10:00:00Z"),
                Map.of(
                        "form:note",
                        List.of("радок\r\nдругі ’ 😀"),
                        "form:tags",
                        List.of("а", "", "в"),
                        "form:none",
                        List.of()));
        assertEquals(form, KeptForm.of(form.bytes()));
        assertEquals("/contacts/edit/contactEdit?id=5", form.address());
    }

    @Test
    void neither_what_one_signs_in_with_nor_the_memory_of_the_page_is_typed_text() {
        for (String never : List.of(
                "form:old",
                "form:fresh",
                "form:again",
                "form:passphrase",
                "form:code",
                "jakarta.faces.ViewState",
                "primefaces.nonce",
                "suviaz.code",
                "kept")) {
            assertFalse(KeptForm.isTyped(never), never);
        }
        assertTrue(KeptForm.isTyped("form:surnameBe"));
    }

    @Test
    void every_field_for_a_passphrase_in_any_view_has_a_name_that_is_never_kept() throws IOException {
        long found = 0;
        try (Stream<Path> views = Files.walk(Path.of("src/main/java"))) {
            for (Path view :
                    views.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                for (var tag :
                        PASSWORDS.matcher(Files.readString(view)).results().toList()) {
                    var name = FIELD.matcher(tag.group());
                    assertTrue(
                            name.find() && KeptForm.SECRETS.contains(name.group(1)), () -> view + ": " + tag.group());
                    found++;
                }
            }
        }
        assertTrue(found >= 4, "the views are read");
    }
}
