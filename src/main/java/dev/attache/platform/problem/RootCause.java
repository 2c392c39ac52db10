package dev.attache.platform.problem;

import io.quarkus.runtime.util.ExceptionUtil;

/** The root cause of a failure, as one line of the log tells it. */
public class RootCause {
    private RootCause() {}

    public static String of(Throwable failure) {
        return String.valueOf(ExceptionUtil.getRootCause(failure)).replaceAll("\\p{Cntrl}+", " ");
    }
}
