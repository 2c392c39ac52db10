package dev.attache.platform.openapi;

/** Names as clients see them: a SessionView is a Session to them, a PageView of them a SessionPage. */
class SchemaNames {
    private static final String VIEW = "View";
    private static final String PAGE_VIEW = "PageView";

    private SchemaNames() {}

    /** The name, or the reference that ends in it, without what only the code needs to know. */
    static String of(String generated) {
        int from = generated.lastIndexOf('/') + 1;
        String name = generated.substring(from);
        boolean page = isPage(name);
        String bare = page ? name.substring(PAGE_VIEW.length()) : name;
        String item = bare.endsWith(VIEW) ? bare.substring(0, bare.length() - VIEW.length()) : bare;
        return generated.substring(0, from) + item + (page ? "Page" : "");
    }

    static boolean isPage(String generated) {
        return generated.startsWith(PAGE_VIEW);
    }
}
