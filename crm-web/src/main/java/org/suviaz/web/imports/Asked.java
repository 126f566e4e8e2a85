package org.suviaz.web.imports;

import jakarta.faces.context.FacesContext;

/** Reads the numbers in an address: one that is none is that of nothing, so that the answer is the same. */
public final class Asked {

    private Asked() {}

    /** The number, or 0 for anything else; no list and no page has that. */
    public static long number(String asked) {
        return asked != null && asked.matches("\\d{1,9}") ? Long.parseLong(asked) : 0;
    }

    /** The list that a posted form names. */
    public static long inForm() {
        return inForm("batch");
    }

    /** What a posted form names so. */
    public static long inForm(String name) {
        return number(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name));
    }
}
