package dev.attache.identity.account;

import dev.attache.platform.access.Role;
import dev.attache.platform.secret.SecretToken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates the account {@code admin} on the first start, with a random password that is logged once and written to a
 * file that only the owner can read; or with {@code attache.admin.password}, which is set at every start, so that a
 * lost password can be replaced.
 */
@Singleton
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String FILE = "admin-password";
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    @ConfigProperty(name = "attache.admin.password")
    Optional<String> configured;

    @ConfigProperty(name = "attache.home", defaultValue = "data")
    Path home;

    @Inject
    Clock clock;

    private String announcement;

    /** The account and its password in words, where this start has created it; told when everything else is up. */
    public Optional<String> announcement() {
        return Optional.ofNullable(announcement);
    }

    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::makeSure);
    }

    /** Creates one account also when two programs start on one empty database at the same moment. */
    private void makeSure() {
        Account.getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtext('attache first administrator'))", Object.class)
                .getResultList();
        Optional<Account> admin = Account.named(Account.ADMINISTRATOR);
        if (configured.isPresent()) {
            WeakPassword.why(configured.get(), Account.ADMINISTRATOR)
                    .ifPresent(why -> LOG.warnf("attache.admin.password %s: choose another one", why));
            Account account = admin.orElseGet(this::administrator);
            if (account.passwordHash == null || !Passwords.matches(configured.get(), account.passwordHash)) {
                keep(account, configured.get());
                account.persist();
            }
        } else if (admin.isEmpty()) {
            Account account = administrator();
            String password = SecretToken.random();
            keep(account, password);
            account.persistAndFlush();
            announcement = "admin, with the password %s (%s)".formatted(password, write(password));
        }
    }

    /** Keeps any password, as the operator's configuration may give it. */
    private static void keep(Account account, String password) {
        if (account.id != null) {
            Account.getEntityManager().lock(account, LockModeType.PESSIMISTIC_WRITE);
        }
        account.keepHash(Passwords.hash(password));
    }

    private Account administrator() {
        Account account = new Account();
        account.username = Account.ADMINISTRATOR;
        account.role = Role.ADMIN;
        account.everySummit = true;
        account.enabled = true;
        account.createdAt = clock.instant();
        return account;
    }

    /** Writes the password file. Where that fails, the password is in the log only. */
    private String write(String password) {
        try {
            Files.createDirectories(home);
            Path file = home.resolve(FILE);
            Files.deleteIfExists(file);
            Files.createFile(file, OWNER_ONLY);
            Files.writeString(file, password + "\n");
            return "also in " + file.toAbsolutePath();
        } catch (IOException e) {
            return "not to be written to " + home.toAbsolutePath() + ": said this once";
        }
    }
}
