package dev.attache;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads renamed settings also by their former names, where the new name is not set (the default of the new name is the
 * weaker source).
 */
public class RenamedSettings implements ConfigSourceInterceptor {
    static final Map<String, String> FORMER = Map.ofEntries(
            Map.entry("attache.throttle.secret-links.attempts", "attache.rsvp.misses"),
            Map.entry("attache.throttle.secret-links.window", "attache.rsvp.window"),
            Map.entry("attache.edge.request-timeout", "attache.http.request-timeout"),
            Map.entry("attache.edge.answer-timeout", "attache.http.answer-timeout"),
            Map.entry("attache.correspondence.remind-before", "attache.dinner.remind-before"),
            Map.entry("attache.correspondence.remind-every", "attache.dinner.remind-every"),
            Map.entry("attache.privacy.erase-after", "attache.personal-data.erase-after"),
            Map.entry("attache.privacy.announce", "attache.personal-data.announce"),
            Map.entry("attache.outbox.poll", "attache.mail.poll"),
            Map.entry("attache.outbox.first-retry", "attache.mail.first-retry"),
            Map.entry("attache.outbox.attempts", "attache.mail.attempts"));

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue present = context.proceed(name);
        ConfigValue former = FORMER.containsKey(name) ? context.proceed(FORMER.get(name)) : null;
        boolean wins = former != null
                && (present == null || former.getConfigSourceOrdinal() > present.getConfigSourceOrdinal());
        return wins ? former.withName(name) : present;
    }

    /** With the new names only: a former one that is below the prefix of another mapping would be refused as unknown. */
    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        Map<String, String> present = new HashMap<>();
        FORMER.forEach((now, former) -> present.put(former, now));
        Set<String> names = new LinkedHashSet<>();
        context.iterateNames().forEachRemaining(name -> names.add(present.getOrDefault(name, name)));
        return names.iterator();
    }
}
