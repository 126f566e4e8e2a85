package org.suviaz.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong with the form in hand: beside each field, and all together at the top of the page. */
@Named
@RequestScoped
public class Faults {

    /** The form that inputs lie in; every view has one, so that a problem's field name leads to its input. */
    public static final String FORM = "form";

    /**
     * One field that has to be put right.
     *
     * @param id where the input stands on the page
     * @param label what the field is called there
     * @param text what is wrong with it
     */
    public record Fault(String id, String label, String text) {}

    /** The sentence at that field, or null where nothing is wrong with it. */
    public String at(String field) {
        List<FacesMessage> messages = context().getMessageList(FORM + ":" + field);
        return messages.isEmpty() ? null : messages.get(0).getSummary();
    }

    public List<Fault> getFields() {
        List<Fault> fields = new ArrayList<>();
        Iterator<String> ids = context().getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null) {
                fields.add(new Fault(
                        id, label(id), context().getMessageList(id).get(0).getSummary()));
            }
        }
        return fields;
    }

    /** Sentences about the whole, at no field. */
    public List<String> getGeneral() {
        return context().getMessageList(null).stream()
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static String label(String id) {
        UIComponent input = context().getViewRoot().findComponent(id);
        Object label = input == null ? null : input.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
