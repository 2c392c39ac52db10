package dev.attache;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import org.jboss.logging.Logger;

/** Explains to the person who started the program why the application does not come up. */
final class StartFailure {

    private StartFailure() {}

    /** One line for known causes, the stack trace for all others. */
    static void explain(Throwable failure) {
        if (failure == null) {
            return;
        }
        var cause = ExceptionUtil.getRootCause(failure);
        if (cause instanceof QuarkusBindException taken) {
            System.err.println("Cannot listen on " + taken.getHost() + ":" + taken.getPort() + " (" + taken.getMessage()
                    + "): stop the other program, or set QUARKUS_HTTP_PORT.");
        } else if (cause instanceof ConfigurationException || cause instanceof ConfigValidationException) {
            System.err.println("Wrong configuration: " + cause.getMessage());
        } else {
            Logger.getLogger(StartFailure.class).error("Attaché did not start", failure);
        }
    }
}
