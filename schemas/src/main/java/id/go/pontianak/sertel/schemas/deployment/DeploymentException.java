package id.go.pontianak.sertel.schemas.deployment;

/** The contract could not be put in place; the message says why, for an operator. */
public final class DeploymentException extends RuntimeException {
    DeploymentException(String message) {
        super(message);
    }

    DeploymentException(String message, Throwable cause) {
        super(message, cause);
    }
}
