package org.claimdesk.docs;

import java.nio.file.Path;

/** Where the documents and the sources lie. */
public final class Project {
    private Project() {}

    /** The folder of the whole project; tests run in that of their module. */
    public static Path root() {
        return docs().getParent();
    }

    /** The folder of this module. */
    public static Path docs() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }
}
