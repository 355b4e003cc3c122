package dev.intisari.runtime;

/** The error that a function reported, as Lambda shows it to the caller. */
public final class FunctionException extends RuntimeException {
    private final String errorType;
    private final String errorMessage;

    FunctionException(String errorType, String errorMessage, String printed) {
        super(errorType + ": " + errorMessage + printed);
        this.errorType = errorType;
        this.errorMessage = errorMessage;
    }

    /** The exception's class name; retry rules of Step Functions match it. */
    public String errorType() {
        return errorType;
    }

    public String errorMessage() {
        return errorMessage;
    }
}
