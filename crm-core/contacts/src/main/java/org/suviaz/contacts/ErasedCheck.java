package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.erasures.ErasedPeople;
import org.suviaz.erasures.Mark;
import org.suviaz.problems.FieldProblem;

/** Keeps out who asked to be removed, the same way in a form, a sheet and a list. */
@Dependent
class ErasedCheck {

    /** Always at the same place: which of the marks it was tells too much. */
    private static final String FIELD = "surnameBe";

    private final ErasedPeople erased;
    private final PersonMarks marks;
    private final ContactPhoneRepository phones;

    @Inject
    ErasedCheck(ErasedPeople erased, PersonMarks marks, ContactPhoneRepository phones) {
        this.erased = erased;
        this.marks = marks;
        this.phones = phones;
    }

    /** Somebody new. */
    void judge(ContactFacts facts, Findings findings) {
        judge(facts, Set.of(), findings);
    }

    /** Somebody who is there: what stood there before is no matter, such as a phone that two people share. */
    void judge(ContactFacts facts, Contact kept, Findings findings) {
        judge(facts, erased.any() ? marks.of(kept, numbers(kept)) : Set.of(), findings);
    }

    private List<String> numbers(Contact kept) {
        return phones.of(kept.id()).stream().map(ContactPhone::number).toList();
    }

    private void judge(ContactFacts facts, Set<Mark> before, Findings findings) {
        if (findings.fine() && erased.any()) {
            Set<Mark> fresh = new HashSet<>(marks.of(facts));
            fresh.removeAll(before);
            if (!erased.standing(fresh).isEmpty()) {
                findings.problem(FIELD, "erased");
            }
        }
    }

    /** Many rows of a list at once, in order: those that would bring such a person in are faults. */
    List<ListTaking> judge(List<ListTaking> takings) {
        if (!erased.any()) {
            return takings;
        }
        List<Set<Mark>> said = takings.stream().map(this::said).toList();
        Set<Mark> standing = erased.standing(said.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        List<ListTaking> judged = new ArrayList<>();
        for (int i = 0; i < takings.size(); i++) {
            judged.add(said.get(i).stream().anyMatch(standing::contains) ? refused(takings.get(i)) : takings.get(i));
        }
        return judged;
    }

    /** What a row brings that is not at the person already. */
    private Set<Mark> said(ListTaking taking) {
        if (taking.verdict() == RowVerdict.SAME || taking.verdict() == RowVerdict.FAULT) {
            return Set.of();
        }
        Set<Mark> said = new HashSet<>(marks.of(taking.row().facts()));
        if (taking.contact() != null) {
            said.removeAll(marks.of(taking.contact(), taking.parts().numbers()));
        }
        return said;
    }

    private static ListTaking refused(ListTaking taking) {
        ListedFacts row = taking.row();
        List<FieldProblem> problems = List.of(new FieldProblem(FIELD, "contacts.problem.erased"));
        return ListTaking.of(
                new ListedFacts(row.person(), row.facts(), row.keys(), problems, row.remarks()), RowVerdict.FAULT);
    }
}
