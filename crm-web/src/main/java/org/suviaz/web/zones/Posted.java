package org.suviaz.web.zones;

import jakarta.faces.context.FacesContext;

/**
 * What a form says of the zone that it is about. Which of its buttons are there depends on the zone, and that is asked
 * before Faces has read the page's own parameters.
 */
public final class Posted {

    private Posted() {}

    /** The parameter of a posted form; null of a page that is only looked at. */
    public static String value(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback()
                ? faces.getExternalContext().getRequestParameterMap().get(name)
                : null;
    }
}
