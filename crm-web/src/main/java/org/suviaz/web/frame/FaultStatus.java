package org.suviaz.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Gives a form that comes back with faults the status of a refusal, whoever found them: a door or Faces itself. */
public class FaultStatus implements PhaseListener {

    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;
    private static final String BUSY = FaultStatus.class.getName() + ".busy";

    /** Nothing is wrong with the form; too many want the same at this moment. */
    static void busy(FacesContext context) {
        context.getAttributes().put(BUSY, true);
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        // A script's partial request would throw the page away for an error status.
        if (context.isValidationFailed() && !context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext()
                    .setResponseStatus(context.getAttributes().containsKey(BUSY) ? UNAVAILABLE : UNPROCESSABLE);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
