package org.suviaz.web.frame;

import jakarta.faces.context.FacesContext;
import org.suviaz.problems.NotThere;

/**
 * Which row's button was pressed. Faces counts the rows of a repeated part, and a row that has gone meanwhile would hand
 * its number on to the next one; so the buttons of rows are plain ones that carry the row's own number, under the name of
 * one Faces button that nobody sees (tag {@code rowAct} and its acts).
 */
public final class PickedRow {

    private PickedRow() {}

    /**
     * The number that the pressed button carried.
     *
     * @param act the id of the unseen button in the view's form
     * @throws NotThere where it carried none
     */
    public static long of(String act) {
        return AskedNumber.of(number(act));
    }

    /** The same of what there are few of: an account, a role, a zone, a grant. */
    public static int ofFew(String act) {
        return AskedNumber.ofFew(number(act));
    }

    private static String number(String act) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(Faults.FORM + ":" + act);
    }
}
