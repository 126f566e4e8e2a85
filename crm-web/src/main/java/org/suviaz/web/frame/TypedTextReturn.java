package org.suviaz.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlSelectBooleanCheckbox;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Puts what was kept of a post ({@link KeptForm}) back into the form, before the page that holds it is written. */
public class TypedTextReturn implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIViewRoot view = context.getViewRoot();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        KeptForm kept = Onward.form(request);
        // Error pages have nothing to get back.
        if (kept == null || !view.getViewId().equals(kept.path() + ".xhtml")) {
            return;
        }
        UIComponent form = view.findComponent(Faults.FORM);
        if (form != null) {
            form.visitTree(VisitContext.createVisitContext(context), (at, field) -> {
                fill(field, kept.fields().get(field.getClientId(context)));
                return VisitResult.ACCEPT;
            });
            CDI.current().select(Notices.class).get().warn(Onward.sentence(request));
        }
    }

    /** Never a passphrase. A tick that was taken away is sent by no browser, so what is missing is not ticked. */
    private static void fill(UIComponent field, List<String> values) {
        if (!(field instanceof EditableValueHolder input) || field instanceof HtmlInputSecret) {
            return;
        }
        if (field instanceof HtmlSelectBooleanCheckbox tick) {
            if (!tick.isDisabled()) {
                input.setSubmittedValue(String.valueOf(values != null));
            }
        } else if (values != null) {
            // Of two values of one name the first counts: the line that was picked stands before the hidden one.
            input.setSubmittedValue(field instanceof UISelectMany ? values.toArray(String[]::new) : values.get(0));
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
