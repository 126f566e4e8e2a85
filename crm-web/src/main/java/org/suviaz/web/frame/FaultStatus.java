package org.suviaz.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Gives a form that comes back with faults the status of a refusal, whoever found them: a door or Faces itself. */
public class FaultStatus implements PhaseListener {

    private static final int UNPROCESSABLE = 422;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        // A script's partial request would throw the page away for an error status.
        if (context.isValidationFailed() && !context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
