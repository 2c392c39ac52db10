package dev.attache.hospitality.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The dashboard page for the desk: templates/DashboardPages. */
@CheckedTemplate(basePath = "DashboardPages")
class DashboardPages {
    private DashboardPages() {}

    static native TemplateInstance overview(DashboardPage it, String style);
}
