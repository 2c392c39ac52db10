package dev.attache.platform.edge;

import dev.attache.platform.problem.Refusal;

/** 403 of {@link CsrfFilter}: a request that a page of another site sent (CSRF). */
class CrossSite extends Refusal {
    CrossSite() {
        super(403, "cross-site", "Sent from another site", "This is accepted only from a page of this program.");
    }
}
