package org.claimdesk.shell;

import java.util.List;

/** Values as words of a command line. */
final class Typed {
    private Typed() {}

    /** An option and its value; as one word where the value could be taken for another option. */
    static List<String> option(String name, String value) {
        return value.startsWith("-") ? List.of(name + "=" + value) : List.of(name, value);
    }
}
