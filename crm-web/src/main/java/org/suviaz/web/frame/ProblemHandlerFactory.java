package org.suviaz.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts the house's problem handler before the one of Faces. */
public class ProblemHandlerFactory extends ExceptionHandlerFactory {

    public ProblemHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ProblemHandler(getWrapped().getExceptionHandler());
    }
}
