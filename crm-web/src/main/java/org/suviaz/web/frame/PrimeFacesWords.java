package org.suviaz.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIOutput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.List;

/**
 * Lets a page that has a part of PrimeFaces load that part's words in the reader's language. PrimeFaces itself would
 * load them on every page, twenty kilobytes for nothing where all parts are plain.
 */
public class PrimeFacesWords implements SystemEventListener {

    private static final String LIBRARY = "primefaces";
    private static final String WORDS = "locales/locale-";
    private static final String HEAD = "head";

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIViewRoot view = context.getViewRoot();
        List<String> scripts = view.getComponentResources(context, HEAD).stream()
                .filter(PrimeFacesWords::isScript)
                .map(part -> String.valueOf(part.getAttributes().get("name")))
                .toList();
        if (!scripts.isEmpty() && scripts.stream().noneMatch(name -> name.startsWith(WORDS))) {
            view.addComponentResource(context, words(context, view.getLocale().getLanguage()), HEAD);
        }
    }

    private static boolean isScript(UIComponent part) {
        return LIBRARY.equals(part.getAttributes().get("library"))
                && String.valueOf(part.getAttributes().get("name")).endsWith(".js");
    }

    /** Comes last, for it adds to what the scripts before it made. */
    private static UIComponent words(FacesContext context, String language) {
        UIComponent script = context.getApplication().createComponent(UIOutput.COMPONENT_TYPE);
        script.setRendererType("jakarta.faces.resource.Script");
        script.getAttributes().put("library", LIBRARY);
        script.getAttributes().put("name", WORDS + language + ".js");
        return script;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
