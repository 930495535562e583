package org.claimdesk.docs.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who uses whom, drawn from the compiled classes as Mermaid text. What follows from other arrows is left out: an arrow
 * from review to claim says that review also uses what claim uses.
 */
final class Diagram {
    private final Map<String, Set<String>> uses = new TreeMap<>();

    private Diagram(String prefix) {
        for (JavaClass type : Code.main()) {
            String from = partOf(type, prefix);
            if (!from.isEmpty()) {
                Set<String> used = uses.computeIfAbsent(from, any -> new TreeSet<>());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String to = partOf(dependency.getTargetClass(), prefix);
                    if (!to.isEmpty() && !to.equals(from)) {
                        used.add(to);
                    }
                }
            }
        }
    }

    private static String partOf(JavaClass type, String prefix) {
        String name = type.getPackageName();
        return name.startsWith(prefix + ".") ? Code.part(name, prefix) : "";
    }

    /** The modules. */
    static String modules() {
        return new Diagram(Code.ROOT).draw("modules");
    }

    /** The packages of core. */
    static String features() {
        return new Diagram(Code.ROOT + ".core").draw("packages of core");
    }

    private String draw(String what) {
        StringBuilder drawn = new StringBuilder("%% " + what + ", drawn from bytecode\nflowchart TD\n");
        uses.forEach(
                (from, used) -> used.stream().filter(to -> isNews(from, to)).forEach(to -> drawn.append("    ")
                        .append(from)
                        .append(" --> ")
                        .append(to)
                        .append('\n')));
        return drawn.toString();
    }

    private boolean isNews(String from, String to) {
        return uses.get(from).stream().noneMatch(via -> !via.equals(to) && reaches(via, to));
    }

    private boolean reaches(String from, String to) {
        Set<String> used = uses.getOrDefault(from, Set.of());
        return used.contains(to) || used.stream().anyMatch(via -> reaches(via, to));
    }
}
