package dev.attache.platform.spreadsheet;

import dev.attache.platform.problem.Unavailable;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The concurrency limit of spreadsheets, so that those of many callers fit into a small heap: a few run, a few wait
 * without a database connection, the rest are answered 503 with Retry-After.
 */
@LimitedConcurrency
@Interceptor
@Priority(ConcurrencyLimit.BEFORE_TRANSACTION)
class ConcurrencyLimit {
    static final int BEFORE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    static final int RUNNING = 2;
    static final int WAITING = 8;
    private static final int SECONDS = 10;
    private static final Semaphore PRESENT = new Semaphore(RUNNING + WAITING);
    private static final Semaphore RUN = new Semaphore(RUNNING, true);

    @AroundInvoke
    Object limited(InvocationContext call) throws Exception {
        if (!PRESENT.tryAcquire()) {
            throw Unavailable.because("many spreadsheets at the same time");
        }
        try {
            if (!RUN.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw Unavailable.because("many spreadsheets at the same time");
            }
            try {
                return call.proceed();
            } finally {
                RUN.release();
            }
        } finally {
            PRESENT.release();
        }
    }
}
