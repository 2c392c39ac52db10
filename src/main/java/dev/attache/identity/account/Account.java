package dev.attache.identity.account;

import dev.attache.platform.access.Role;
import dev.attache.platform.http.EntityListing;
import dev.attache.platform.problem.AlreadyExists;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An account that signs in with a password and has one role, for every summit or for certain ones. The account {@code
 * admin} is permanent: so there is always one that can admit the others.
 */
@Entity
public class Account extends PanacheEntity {
    static final String ADMINISTRATOR = "admin";

    @Version
    public int version;

    public String username;

    /** The display name of the person or the program. */
    public String name;

    public String email;
    public String role;

    /** The unit whose people a desk may change; null for all. */
    public String unit;

    /** Whether the account is for every summit; otherwise for the listed ones, which may be none. */
    public boolean everySummit;

    @ElementCollection
    @CollectionTable(name = "account_summit", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "summit_slug")
    Set<String> summits = new HashSet<>();

    public boolean enabled;
    String passwordHash;
    Instant createdAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String search;

    public static Account of(long id) {
        return Account.<Account>findByIdOptional(id).orElseThrow(() -> new NotFound("account", id));
    }

    /** The account, locked for update until the transaction ends, so that changes of one account are serialized. */
    public static Account forChange(long id) {
        return Account.<Account>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("account", id));
    }

    /** The account as it is now, which no other transaction changes until this one ends (select for share); none if removed. */
    static Optional<Account> unchanging(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The account with its summits, in one statement. */
    static Optional<Account> named(String username) {
        return find("from Account a left join fetch a.summits where a.username = ?1", username)
                .singleResultOptional();
    }

    static EntityListing<Account> matching(String words, String role) {
        return new EntityListing<>(Account.class, "from Account a where 1 = 1", Map.of())
                .andHolds(words, "a.search")
                .and("a.role = :role", role)
                .sort("username", "a.username")
                .sort("role", "a.role")
                .order("a.username");
    }

    static Account create(NewAccount body, Instant now) {
        Account account = new Account();
        account.createdAt = now;
        if (body.password() == null) {
            throw Invalid.at("/password", "must not be null");
        }
        account.apply(body);
        account.persistAndFlush();
        return account;
    }

    private void refuseSecond(String username) {
        Account.<Account>find("username", username).stream()
                .filter(account -> !account.id.equals(id))
                .findFirst()
                .ifPresent(account -> {
                    throw new AlreadyExists(
                            "account-username",
                            "Account %d is called \"%s\" already.".formatted(account.id, username),
                            "/api/v1/accounts/" + account.id);
                });
    }

    void apply(NewAccount body) {
        if (ADMINISTRATOR.equals(username) && !(body.username().equals(username) && isAdministrator(body))) {
            throw new AdministratorStays();
        }
        Invalid.together(Stream.of(
                () -> {
                    if (body.unit() != null && !body.role().equals(Role.DESK)) {
                        throw Invalid.at("/unit", "only a desk has one");
                    }
                },
                () -> {
                    if (body.summits() != null && body.role().equals(Role.ADMIN)) {
                        throw Invalid.at("/summits", "an admin has every one");
                    }
                }));
        refuseSecond(body.username());
        username = body.username();
        name = body.name();
        email = body.email();
        role = body.role();
        unit = body.unit();
        enabled = body.enabled();
        if (!enabled && id != null) {
            BrowserSession.endAllOf(this);
        }
        everySummit = body.summits() == null;
        summits.clear();
        if (!everySummit) {
            List<String> known = Summit.slugsOf(body.summits());
            for (int i = 0; i < body.summits().size(); i++) {
                if (!known.contains(body.summits().get(i))) {
                    throw Invalid.at("/summits/" + i, "there is no such summit");
                }
            }
            summits.addAll(known);
        }
        if (body.password() != null) {
            setPassword(body.password());
        }
    }

    private static boolean isAdministrator(NewAccount body) {
        return body.role().equals(Role.ADMIN) && body.enabled();
    }

    /** Sets the password and ends the account's browser sessions. */
    private void setPassword(String password) {
        keepHash(hashOf(password, username, email));
    }

    /** The hash of a new password, unless it is too weak. */
    static String hashOf(String password, String username, String email) {
        WeakPassword.refuse(password, username, email);
        return Passwords.hash(password);
    }

    /** Sets the password by its hash and ends the account's browser sessions. */
    public void keepHash(String hash) {
        passwordHash = hash;
        if (id != null) {
            BrowserSession.endAllOf(this);
        }
    }

    /** Whether a password that was right for the earlier state of the account is right now. */
    public boolean isStill(AccountPrincipal earlier) {
        return enabled && passwordHash.equals(earlier.passwordHash());
    }

    void remove() {
        if (username.equals(ADMINISTRATOR)) {
            throw new AdministratorStays();
        }
        delete();
        flush();
    }

    /** The summits in order; null for every one. */
    Set<String> scope() {
        return everySummit ? null : new TreeSet<>(summits);
    }
}
