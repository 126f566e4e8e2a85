package org.suviaz.tests.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which entities there are, and that each of them is held by scope or says why not. */
final class Entities {
    private static final List<String> SCOPED = List.of(
            "org.suviaz.security.scope.ScopedEntity",
            "org.suviaz.security.scope.SharedEntity",
            "org.suviaz.security.scope.OwnedEntity");

    /** What is in no zone and nobody's own, and why that gives no person away. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("org.suviaz.security.accounts.Account", "a tree's name and a number, no person"),
            Map.entry("org.suviaz.security.roles.KeptRole", "rights without anybody who holds them"),
            Map.entry("org.suviaz.security.shaping.RoleDraft", "as above, as somebody wants them"),
            Map.entry("org.suviaz.security.accounts.Grant", "role and zone of such an account"),
            Map.entry("org.suviaz.security.accounts.SecondFactor", "a sealed secret and counts of such an account"),
            Map.entry("org.suviaz.security.accounts.RecoveryCode", "hashes of such an account's codes"),
            Map.entry(
                    "org.suviaz.security.accounts.AccountAlarm",
                    "what happened to such an account; its door tells whom"),
            Map.entry(
                    "org.suviaz.security.audit.AuditEntry",
                    "codes and counts; the auditor's right is asked at the door"),
            Map.entry("org.suviaz.security.audit.KeptCheckpoint", "numbers and hashes"),
            Map.entry(
                    "org.suviaz.security.approvals.Approval",
                    "codes of what a second person decides; whom it is shown to its kind and its door say"),
            Map.entry(
                    "org.suviaz.exports.ExportRequest",
                    "how many people and which columns a second person decides about; nobody of them"),
            Map.entry("org.suviaz.security.freezes.Freeze", "which accounts and zones are closed"),
            Map.entry("org.suviaz.geo.zones.Zone", "the tree itself: everybody's"),
            Map.entry("org.suviaz.geo.zones.ZoneFormer", "as above"),
            Map.entry(
                    "org.suviaz.geo.places.ZonePart",
                    "streets and houses of the map; who lives there stands elsewhere"),
            Map.entry(
                    "org.suviaz.security.scope.ZoneCount",
                    "numbers of people; its door in security.scope tells whom which"),
            Map.entry("org.suviaz.geo.data.DictionaryEntry", "names out of open sources, no person"),
            Map.entry("org.suviaz.geo.data.DictionaryCorrection", "what was mended in them"),
            Map.entry("org.suviaz.geo.data.DictionaryAlias", "other spellings of them"),
            Map.entry("org.suviaz.geo.data.DictionaryEdition", "which file was loaded when"),
            Map.entry(
                    "org.suviaz.contacts.SurnameKey",
                    "folded names of all zones, for finding; never shown or suggested"),
            Map.entry("org.suviaz.contacts.GivenKey", "as above"),
            Map.entry("org.suviaz.contacts.StreetKey", "as above"),
            Map.entry(
                    "org.suviaz.contacts.ContactPair",
                    "two numbers and what was said of them; there for whoever sees both people, by question and by view"),
            Map.entry("org.suviaz.contacts.ContactMerged", "as above"),
            Map.entry("org.suviaz.contacts.KeyRules", "a number of rules and two counts"),
            Map.entry("org.suviaz.fields.KeptField", "what a field is called and may hold; no value of anybody"),
            Map.entry("org.suviaz.fields.KeptChoice", "as above"),
            Map.entry("org.suviaz.fields.KeptMove", "numbers of fields and choices; no value of anybody"),
            Map.entry(
                    "org.suviaz.contacts.OwnTaking",
                    "the number of a field and the head of a column; no value of anybody"),
            Map.entry("org.suviaz.contacts.KeptColumns", "names of columns that an account chose"),
            Map.entry(
                    "org.suviaz.erasures.ErasureMark",
                    "keyed hashes, known to the whole house: who asked to be removed is let in nowhere"),
            Map.entry("org.suviaz.imports.ImportTurn", "one number, held by whoever brings people in"),
            Map.entry(
                    "org.suviaz.contacts.Tag",
                    "the organisation's marks; which of them are shown follows from scoped rows"));

    private Entities() {}

    static List<String> unscoped(JavaClasses classes) {
        return entities(classes)
                .filter(type -> SCOPED.stream().noneMatch(type::isAssignableTo))
                .map(JavaClass::getName)
                .filter(name -> !OPEN.containsKey(name))
                .toList();
    }

    static List<String> notInvited(JavaClasses classes) {
        String guests =
                Project.text(Project.ROOT.resolve("deploy/persistence/src/main/resources/META-INF/persistence.xml"));
        return entities(classes)
                .map(JavaClass::getName)
                .filter(name -> !guests.contains("<class>" + name + "</class>"))
                .toList();
    }

    private static Stream<JavaClass> entities(JavaClasses classes) {
        return classes.stream().filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
    }
}
