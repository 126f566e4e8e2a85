package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one record of two says, by choice and by rule. */
class MergeRulesTest {

    private static final Set<MergePart> ALL = EnumSet.allOf(MergePart.class);

    private final ContactForm stays = new ContactDraft()
            .be("Іваноў", "А.", "")
            .birth("1971")
            .phones("+375 29 600-14-27", "+375 29 600-14-28")
            .tags("валанцёр")
            .note("першая")
            .form();

    private final ContactForm gone = new ContactDraft()
            .be("Іваноўскі", "Аляксандр", "Пятровіч")
            .birth("12.03.1971")
            .phones("+375 29 600-14-28", "+375 29 600-14-29", "+375 29 600-14-30")
            .email("ivanou@example.org")
            .tags("назіральнік", "валанцёр")
            .consents(Map.of(Channel.LETTER, new SaidConsent(ConsentAnswer.REFUSED, "12.03.2026", ConsentSource.TALK)))
            .note("другая")
            .form();

    @Test
    void gaps_are_filled_and_what_is_there_in_part_is_made_whole() {
        assertEquals(
                EnumSet.of(MergePart.GIVEN_BE, MergePart.PATRONYMIC_BE, MergePart.BIRTH, MergePart.EMAIL),
                MergeRules.usual(stays, gone));
    }

    @Test
    void what_nobody_chooses_is_joined() {
        ContactForm joined = MergeRules.joined(stays, gone, Set.of(MergePart.SURNAME_BE), ALL);
        assertEquals("Іваноўскі", joined.surnameBe());
        assertEquals("А.", joined.givenBe());
        assertEquals(List.of("+375 29 600-14-27", "+375 29 600-14-28", "+375 29 600-14-29"), joined.phones());
        assertEquals(List.of("валанцёр", "назіральнік"), joined.tags());
        assertEquals("першая\nдругая", joined.note());
        assertEquals(true, joined.doNotWrite());
    }

    @Test
    void what_is_kept_from_the_caller_fills_gaps_and_is_never_chosen() {
        Set<MergePart> choosable = EnumSet.complementOf(EnumSet.of(MergePart.BIRTH, MergePart.EMAIL));
        ContactForm joined = MergeRules.joined(stays, gone, EnumSet.of(MergePart.BIRTH, MergePart.EMAIL), choosable);
        assertEquals("1971", joined.birth());
        assertEquals("ivanou@example.org", joined.email());
    }
}
