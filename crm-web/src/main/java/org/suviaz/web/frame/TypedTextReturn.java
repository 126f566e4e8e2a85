package org.suviaz.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlSelectBooleanCheckbox;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/** Puts what {@link TypedText} kept back into the form, before the page that holds it is written. */
public class TypedTextReturn implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIViewRoot view = context.getViewRoot();
        // Error pages and posts have nothing to get back.
        if (context.isPostback() || view.findComponent(Faults.FORM) == null) {
            return;
        }
        String page = view.getViewId().replaceFirst("\\.xhtml$", "");
        Map<String, String[]> kept = CDI.current().select(TypedText.class).get().take(page);
        kept.forEach((name, values) -> fill(view.findComponent(name), values));
        if (!kept.isEmpty()) {
            CDI.current().select(Notices.class).get().warn("frame.expired");
        }
    }

    /** Never a passphrase, and nothing into a field that is gone. */
    private static void fill(UIComponent field, String[] values) {
        if (field instanceof EditableValueHolder input && !(field instanceof HtmlInputSecret)) {
            if (field instanceof HtmlSelectBooleanCheckbox) {
                input.setSubmittedValue("true");
            } else {
                // Of two values of one name the first counts: the line that was picked stands before the hidden one.
                input.setSubmittedValue(field instanceof UISelectMany ? values : values[0]);
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
