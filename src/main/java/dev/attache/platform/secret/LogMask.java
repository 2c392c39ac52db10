package dev.attache.platform.secret;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Collections;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;

/**
 * Masks secret links in every line of the log, whichever category and handler (console, file, syslog) writes it, its
 * exceptions included: parts of the server log the address of a request that they cannot read.
 */
@Singleton
class LogMask {
    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        LogContext context = LogContext.getLogContext();
        mask(context.getLogger("").getHandlers());
        for (String name : Collections.list(context.getLoggerNames())) {
            mask(context.getLogger(name).getHandlers());
        }
    }

    private static void mask(Handler... handlers) {
        for (Handler handler : handlers) {
            Formatter formatter = handler.getFormatter();
            if (formatter != null && !(formatter instanceof Masking)) {
                handler.setFormatter(new Masking(formatter));
            }
            if (handler instanceof ExtHandler parent) {
                mask(parent.getHandlers());
            }
        }
    }

    /** Another formatter's lines, masked. */
    static class Masking extends ExtFormatter {
        private final Formatter formatter;

        Masking(Formatter formatter) {
            this.formatter = formatter;
        }

        @Override
        public String format(ExtLogRecord line) {
            return SecretPaths.maskedIn(formatter.format(line));
        }

        @Override
        public boolean isCallerCalculationRequired() {
            return !(formatter instanceof ExtFormatter detailed) || detailed.isCallerCalculationRequired();
        }

        @Override
        public String getHead(Handler handler) {
            return formatter.getHead(handler);
        }

        @Override
        public String getTail(Handler handler) {
            return formatter.getTail(handler);
        }
    }
}
