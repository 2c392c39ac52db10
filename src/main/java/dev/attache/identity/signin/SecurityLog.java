package dev.attache.identity.signin;

import dev.attache.platform.throttle.Network;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * The security log: sign-ins and denied accesses, one line of {@code key=value} each, under the category {@code
 * dev.attache.security}. Addresses are truncated, as they are personal data; text sent by a client is quoted, so that
 * it cannot inject lines.
 */
@Singleton
public class SecurityLog {
    private static final Logger LOG = Logger.getLogger("dev.attache.security");
    private static final int LONGEST = 100;

    void signedIn(String account, String way, String address) {
        LOG.infof("event=sign-in outcome=success account=%s way=%s network=%s", quoted(account), way, network(address));
    }

    void refused(String account, String way, String address) {
        LOG.warnf("event=sign-in outcome=refused account=%s way=%s network=%s", quoted(account), way, network(address));
    }

    void slowedDown(String way, String address) {
        LOG.warnf("event=sign-in outcome=slowed-down way=%s network=%s", way, network(address));
    }

    void signedOut(String account) {
        LOG.infof("event=sign-out account=%s", quoted(account));
    }

    void denied(String account, String method, String path) {
        LOG.warnf("event=access outcome=denied account=%s method=%s path=%s", quoted(account), method, quoted(path));
    }

    private static String network(String address) {
        return Network.of(address).told();
    }

    static String quoted(String words) {
        String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        return '"' + shown.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\"\\\\]", "?") + '"';
    }
}
