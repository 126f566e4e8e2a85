package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.zones.ZoneRow;

/** What the rebuild makes of a row is what a save would lay down. */
class KeyFolderTest {

    private final NameRules names = new NameRules(Spelling.ofArchive());
    private final AddressRules addresses = SmallCountry.addresses();
    private final KeyFolder folder = new KeyFolder(names, addresses);

    @Test
    void a_belarusian_name_in_a_known_street() {
        assertSameAsASave(
                draft("Шчарбакоўскі", "Мікалай", "", "").settlement("Брэст").street("вуліца Савецкая", "5а", "12"));
    }

    @Test
    void a_russian_name_in_an_unknown_street() {
        assertSameAsASave(
                draft("", "", "Щербаковский", "Николай").settlement("Брэст").street("ул. Которой нет", "7", ""));
    }

    @Test
    void a_street_with_words_behind_it_that_are_no_address() {
        assertSameAsASave(
                draft("Шчарбакоўскі", "Мікалай", "", "").settlement("Брэст").street("Лазо, за крамай", "78/2", "127"));
    }

    @Test
    void both_spellings_in_a_place_that_nobody_knows() {
        assertSameAsASave(draft("Іваноў", "Пётр", "Ивановский", "Пётр")
                .zone("5")
                .settlement("Хутар за лесам")
                .street("", "3", ""));
    }

    @Test
    void a_surname_alone() {
        assertSameAsASave(draft("Ёўневіч", "", "", "").zone("5"));
    }

    private static ContactDraft draft(String surnameBe, String givenBe, String surnameRu, String givenRu) {
        return new ContactDraft()
                .be(surnameBe, givenBe, "")
                .ru(surnameRu, givenRu, "")
                .gender(Gender.MALE);
    }

    private void assertSameAsASave(ContactDraft draft) {
        Findings findings = new Findings();
        ZoneRow town = SmallCountry.TOWN;
        NameFacts name = names.read(draft.form(), findings);
        AddressFacts address = addresses.read(draft.form(), SmallCountry.reach(town), findings);
        findings.orReject();
        FoldedKeys saved = FoldedKeys.of(name, address);
        KeyedPerson row = new KeyedPerson(
                1,
                name.be(),
                name.ru(),
                name.gender(),
                address.place() == null ? null : address.place().id(),
                address.settlement(),
                address.street(),
                address.house(),
                address.flat(),
                null);
        assertEquals(saved, folder.folded(row));
    }
}
