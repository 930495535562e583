package org.claimdesk.docs.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The program's classes as they were compiled, without any tests. */
final class Code {
    static final String ROOT = "org.claimdesk";
    /** The order of the modules, as in the parent's list. */
    static final List<String> MODULES = List.of("fixtures", "core", "analysis", "formats", "storage", "shell");
    /** The order in which the features of core build on each other; anchor, article, setting and source stand side by side. */
    static final List<Set<String>> FEATURES = List.of(
            Set.of("problem"),
            Set.of("thing"),
            Set.of("journal"),
            Set.of("anchor", "article", "setting", "source"),
            Set.of("claim"),
            Set.of("evidence"),
            Set.of("figure", "review"),
            Set.of("report"),
            Set.of("desk"));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(Code::isMain)
            .importPackages(MODULES.stream().map(module -> ROOT + "." + module).toList());

    private Code() {}

    static JavaClasses main() {
        return MAIN;
    }

    /** The small program under a root of its own that breaks every rule. */
    static JavaClasses violations() {
        return new ClassFileImporter().importPackages(Violations.ROOT);
    }

    /** The test jars of the modules count as tests too, which ArchUnit's own option doesn't know. */
    private static boolean isMain(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }

    /** The part of a package's name after a prefix, up to the next dot; empty for the prefix itself. */
    static String part(String packageName, String prefix) {
        String rest = packageName.equals(prefix) ? "" : packageName.substring(prefix.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    static Set<String> features() {
        String core = ROOT + ".core";
        return MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(core + "."))
                .map(name -> part(name, core))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Types that have a file to themselves, by name. */
    static List<JavaClass> topLevel(String prefix) {
        return MAIN.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> (type.getPackageName() + ".").startsWith(prefix + "."))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }
}
