package org.suviaz.web.frame;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Adds to every Faces form what it has to carry without script.
 *
 * <p>PrimeFaces asks each post for its nonce and refuses those without; its own script adds the field, so a browser
 * with JavaScript off could not post anything. And the address's query (ids and choices, never words) and the account's
 * name travel along, so that a form whose view has expired finds its page again, and for nobody else.
 */
public class FormParts implements SystemEventListener {

    static final String NONCE = "primefaces.nonce";
    static final String QUERY = "suviaz.query";
    static final String ACCOUNT = "suviaz.account";

    @Override
    public void processEvent(SystemEvent event) {
        HtmlForm form = (HtmlForm) ((PostAddToViewEvent) event).getComponent();
        if (form.getChildren().stream().noneMatch(HiddenPart.class::isInstance)) {
            form.getChildren().add(new HiddenPart(NONCE));
            form.getChildren().add(new HiddenPart(QUERY));
            form.getChildren().add(new HiddenPart(ACCOUNT));
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }
}
