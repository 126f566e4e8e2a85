package org.suviaz.tests.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;

/** The acts that ask for the code again, each by name: one that loses its mark is missed here, and so is a new one. */
@Proves("B21")
class CodeAgainTest {
    private static final Set<String> ACTS = Set.of(
            "Accounts.open",
            "Accounts.reset",
            "Approvals.confirm",
            "BulkActs.carryOut",
            "BulkActs.undo",
            "Branches.goOn",
            "Branches.move",
            "Contacts.printable",
            "FieldBook.retire",
            "FieldBook.save",
            "FieldChanges.convert",
            "FieldChanges.removeChoice",
            "FieldChanges.replaceChoice",
            "Duplicates.mergeCertain",
            "EditablePeople.page",
            "Exports.begin",
            "Exports.produce",
            "Exports.take",
            "Erasures.ask",
            "Erasures.lift",
            "Grants.give",
            "Grants.lastUntil",
            "Handovers.offerAll",
            "ImportReports.download",
            "ImportUndo.undo",
            "Imports.run",
            "Letters.download",
            "ListEditing.save",
            "OwnTakings.take",
            "OwnTakings.undo",
            "Reviews.save",
            "RoleBook.retire",
            "RoleBook.save");

    @Test
    void each_act_that_gives_access_or_moves_many_people_is_marked() {
        Set<String> marked = new TreeSet<>();
        Project.classes().forEach(type -> type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith("org.suviaz.security.stepup.CodeAgain"))
                .forEach(method -> marked.add(type.getSimpleName() + "." + method.getName())));
        assertEquals(new TreeSet<>(ACTS), marked);
    }
}
