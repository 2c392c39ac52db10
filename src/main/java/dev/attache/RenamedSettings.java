package dev.attache;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import java.util.Map;

/**
 * Reads renamed settings also by their former names, where the new name is not set (the default of the new name is the
 * weaker source).
 */
public class RenamedSettings implements ConfigSourceInterceptor {
    private static final Map<String, String> FORMER = Map.of(
            "attache.throttle.secret-links.attempts", "attache.rsvp.misses",
            "attache.throttle.secret-links.window", "attache.rsvp.window",
            "attache.edge.request-timeout", "attache.http.request-timeout",
            "attache.edge.answer-timeout", "attache.http.answer-timeout",
            "attache.correspondence.remind-before", "attache.dinner.remind-before",
            "attache.correspondence.remind-every", "attache.dinner.remind-every",
            "attache.privacy.erase-after", "attache.personal-data.erase-after",
            "attache.privacy.announce", "attache.personal-data.announce");

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue present = context.proceed(name);
        ConfigValue former = FORMER.containsKey(name) ? context.proceed(FORMER.get(name)) : null;
        boolean wins = former != null
                && (present == null || former.getConfigSourceOrdinal() > present.getConfigSourceOrdinal());
        return wins ? former.withName(name) : present;
    }
}
