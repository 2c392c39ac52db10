package dev.attache.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs PostgreSQL's programs without root privileges, as PostgreSQL refuses to run as root. Under root they run in a
 * user namespace, where the files stay root's. Where user namespaces are forbidden, as in most containers, they run as
 * the user nobody, with the one privilege of reaching a home that belongs to root.
 */
enum Unprivileged {
    ORDINARY_USER(List.of(), new UnixSystem().getUid()),
    OWN_NAMESPACE(List.of("unshare", "--user"), 0),
    NOBODY(
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override",
                    // Without it access(2), which initdb asks about its programs, would not count the privilege.
                    "--securebits=+no_setuid_fixup"),
            65534);

    private static Unprivileged chosen;

    private final List<String> prefix;
    private final long owner;

    Unprivileged(List<String> prefix, long owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static synchronized Unprivileged way() {
        if (chosen == null) {
            chosen = new UnixSystem().getUid() != 0
                    ? ORDINARY_USER
                    : Stream.of(OWN_NAMESPACE, NOBODY)
                            .filter(Unprivileged::works)
                            .findFirst()
                            .orElseThrow(
                                    () -> new CannotStart("PostgreSQL does not run as root, and this machine allows"
                                            + " neither unshare nor setpriv: start Attaché as an ordinary user, or configure a"
                                            + " database with QUARKUS_DATASOURCE_JDBC_URL."));
        }
        return chosen;
    }

    List<String> line(List<String> line) {
        return Stream.concat(prefix.stream(), line.stream()).toList();
    }

    /**
     * Changes the owner of the tree, as the variant may differ from that of the last start (a container's volume used
     * on its host).
     */
    void own(Path tree) throws IOException {
        if (this == ORDINARY_USER || owner(tree) == owner) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", (int) owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static long owner(Path file) throws IOException {
        return ((Number) Files.getAttribute(file, "unix:uid")).longValue() & 0xffffffffL;
    }

    private boolean works() {
        try {
            var whoami = Command.run(Path.of("/"), line(List.of("id", "-un")));
            return whoami.exit() == 0 && !whoami.output().startsWith("root");
        } catch (CannotStart programIsMissing) {
            return false;
        }
    }
}
