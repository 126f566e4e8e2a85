package org.suviaz.web.frame;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/** One hidden input of {@link FormParts}: it holds no state, its value is found anew each time it is written. */
class HiddenPart extends UIComponentBase {

    private final String part;

    HiddenPart(String part) {
        this.part = part;
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "org.suviaz.HiddenPart";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", part, null);
        writer.writeAttribute("value", value(context), null);
        writer.endElement("input");
    }

    private String value(FacesContext context) {
        return switch (part) {
            case FormParts.NONCE -> PrimeFacesContext.getCspState(context).getNonce();
            case FormParts.QUERY -> Query.of(context);
            default -> String.valueOf(context.getExternalContext().getRemoteUser());
        };
    }
}
