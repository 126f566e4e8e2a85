package org.suviaz.imports;

import java.util.List;
import java.util.Map;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.FillWay;
import org.suviaz.contacts.ListedPart;
import org.suviaz.contacts.OwnValue;
import org.suviaz.problems.FieldProblem;

/**
 * A row as its columns are to be understood, before the rules for people look at it.
 *
 * @param ways what becomes of each part that the list fills where the person is there already
 * @param fieldWays the same of fields of the organisation's own, by their numbers
 * @param problems why the row cannot come in, whatever the rules say
 * @param remarks what is worth a look although it can
 * @param own what stands in columns of the organisation's own, each head once
 */
record RowRead(
        ContactForm form,
        Map<ListedPart, FillWay> ways,
        Map<Integer, FillWay> fieldWays,
        List<FieldProblem> problems,
        List<FieldProblem> remarks,
        List<OwnValue> own) {}
