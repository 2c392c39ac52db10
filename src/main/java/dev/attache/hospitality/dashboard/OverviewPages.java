package dev.attache.hospitality.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The dashboard page for the desk: templates/OverviewPages. */
@CheckedTemplate(basePath = "OverviewPages")
class OverviewPages {
    private OverviewPages() {}

    static native TemplateInstance overview(OverviewPage it, String style);
}
