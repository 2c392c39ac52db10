package dev.attache;

import dev.attache.identity.account.FirstAdministrator;
import dev.attache.platform.edge.PublicAddress;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;

/** Prints, once the application is up, its address, the data directory, a new administrator and how to stop it. */
class Announcement implements QuarkusApplication {

    @Inject
    PublicAddress address;

    @Inject
    FirstAdministrator administrator;

    @Override
    public int run(String... data) {
        Log.infof("API: %s", address.local().resolve("/api/v1"));
        Log.infof("Swagger UI: %s", address.local().resolve("/q/swagger-ui"));
        Log.infof("Data: %s", data[0]);
        administrator.announcement().ifPresent(account -> Log.infof("Account: %s", account));
        Log.info("Stop: Ctrl-C");
        Quarkus.waitForExit();
        return 0;
    }
}
