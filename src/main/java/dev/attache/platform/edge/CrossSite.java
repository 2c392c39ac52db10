package dev.attache.platform.edge;

import dev.attache.platform.problem.Refusal;

/** A request that a page of another site sent (CSRF): 403. */
class CrossSite extends Refusal {
    CrossSite() {
        super(403, "cross-site", "Sent from another site", "This is accepted only from a page of this program.");
    }
}
