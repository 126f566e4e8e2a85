package org.suviaz.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import org.primefaces.csp.CspException;
import org.suviaz.geo.Home;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Overloaded;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;
import org.suviaz.security.stepup.CodeNeeded;

/**
 * Turns what a door throws into the answer a person gets; screens never catch.
 *
 * <p>{@link Rejected} becomes a message at each field, {@link Problem} one above the work, both with the same view and
 * the typed text; {@link NotThere} becomes the page that says nothing. Anything else is a fault of ours and goes on to
 * the container, which shows the page with a number.
 */
public class ProblemHandler extends ExceptionHandlerWrapper {

    public ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            FacesContext context = FacesContext.getCurrentInstance();
            if (answered(context, thrown)) {
                events.remove();
            } else if (context.getPartialViewContext().isAjaxRequest()) {
                // Faces would answer a script with the name of the class, and log what the database said.
                throw new FacesException(thrown);
            }
        }
        super.handle();
    }

    private static boolean answered(FacesContext context, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotThere refusal) {
                deny(context, refusal.object());
            } else if (cause instanceof Rejected rejected) {
                rejected.problems().forEach(problem -> say(context, problem));
                context.validationFailed();
            } else if (cause instanceof Problem problem) {
                say(context, null, problem.key(), problem.args());
                context.validationFailed();
                if (problem instanceof Overloaded) {
                    FaultStatus.busy(context);
                }
            } else if (cause instanceof CodeNeeded) {
                StepUp.asked((HttpServletRequest) context.getExternalContext().getRequest());
                context.responseComplete();
            } else if (cause instanceof CspException) {
                // The post carried another page's nonce: nobody's browser does that by itself.
                deny(context, "");
            } else if (ofAnotherView(cause) || saidToBeOfNone(context)) {
                deny(context, "");
            } else if (cause instanceof ViewExpiredException expired) {
                comeBack(context, expired.getViewId().replaceFirst("\\.xhtml$", ""));
            } else {
                continue;
            }
            return true;
        }
        return false;
    }

    /** Whether a post carried the memory of another page of the same visit, which no page of ours ever does. */
    static boolean ofAnotherView(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .anyMatch(line -> "restoreState".equals(line.getMethodName())
                        && line.getClassName().startsWith("jakarta.faces.component."));
    }

    /** Whether a post said that its page keeps no memory; with each form of ours there is one. */
    private static boolean saidToBeOfNone(FacesContext context) {
        return "stateless"
                .equals(context.getExternalContext()
                        .getRequestParameterMap()
                        .get(ResponseStateManager.VIEW_STATE_PARAM));
    }

    private static void say(FacesContext context, FieldProblem problem) {
        String id = Faults.FORM + ":" + problem.field();
        boolean onPage = context.getViewRoot().findComponent(id) != null;
        say(context, onPage ? id : null, problem.key(), problem.args());
    }

    private static void say(FacesContext context, String id, String key, Object... args) {
        String text = CDI.current().select(Words.class).get().of(key, args);
        context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Answers a post whose view is gone by the page anew, with what was typed. */
    private static void comeBack(FacesContext context, String path) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Onward.to(KeptForm.of(request, path, Home.now()), "frame.expired", request);
        context.responseComplete();
    }

    /** Not there and not yours get one answer, and one entry for the auditor. */
    private static void deny(FacesContext context, String object) {
        ExternalContext external = context.getExternalContext();
        CDI.current().select(Denials.class).get().note(external.getRequestServletPath(), object);
        try {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
