package org.claimdesk.docs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** The law. Every rule is said of a root package, so that a small program which breaks it can show that it bites. */
final class Rules {
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite.."};
    private static final String[] JSON = {"com.fasterxml..", "tools.jackson.."};
    private static final String[] FRONT_END = {"org.springframework..", "org.jline.."};
    private static final String PATTERN_WORDS =
            ".*(Repository|Entity|Service|Manager|Impl|Dto|Util|Utils|Helper|Data|Info)";
    private static final Set<String> CLOCKS_AND_DICE =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "randomUUID", "random", "current");

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private Rules(String root) {
        this.root = root;
    }

    /** All rules by name, said of the program below a root package. */
    static Map<String, ArchRule> of(String root) {
        Rules rules = new Rules(root);
        rules.modules();
        rules.libraries();
        rules.storage();
        rules.features();
        rules.domain();
        rules.manner();
        return rules.rules;
    }

    private String in(String part) {
        return root + "." + part + "..";
    }

    private void add(String name, ArchRule rule, String because) {
        rules.put(name, rule.because(because));
    }

    private void modules() {
        add(
                "modules_point_inwards",
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .withOptionalLayers(true)
                        .layer("fixtures")
                        .definedBy(in("fixtures"))
                        .layer("core")
                        .definedBy(in("core"))
                        .layer("analysis")
                        .definedBy(in("analysis"))
                        .layer("formats")
                        .definedBy(in("formats"))
                        .layer("storage")
                        .definedBy(in("storage"))
                        .layer("shell")
                        .definedBy(in("shell"))
                        .whereLayer("fixtures")
                        .mayNotAccessAnyLayer()
                        .whereLayer("core")
                        .mayNotAccessAnyLayer()
                        .whereLayer("analysis")
                        .mayOnlyAccessLayers("core")
                        .whereLayer("formats")
                        .mayOnlyAccessLayers("core")
                        .whereLayer("storage")
                        .mayOnlyAccessLayers("core")
                        .whereLayer("fixtures")
                        .mayOnlyBeAccessedByLayers("shell")
                        .whereLayer("shell")
                        .mayNotBeAccessedByAnyLayer(),
                "the rules of fact-checking outlive every library, file format and front end around them");
    }

    private void libraries() {
        add(
                "core_knows_only_the_jdk",
                classes()
                        .that(resideInAPackage(in("core")))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(in("core"), "java..", "org.jspecify.annotations")),
                "whoever uses the domain as a library should get nothing else with it");
        add(
                "core_does_no_io",
                noClasses().that(resideInAPackage(in("core"))).should().dependOnClassesThat(touchesTheOutside()),
                "a rule that reads a file or opens a socket can be neither trusted nor tested by its arguments alone;"
                        + " URI is only looked at, a stream is only passed on");
        add(
                "only_storage_speaks_sql",
                only("storage", SQL),
                "SQL stands once, where it runs, and another data base touches one module");
        add(
                "only_formats_and_storage_speak_json",
                noClasses()
                        .that(resideInAPackage(root + ".."))
                        .and(not(resideInAnyPackage(in("formats"), in("storage"))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(JSON)),
                "the shape of a file is private to its reader or writer, the shape of an entry to its keeper");
        add(
                "only_analysis_measures_agreement",
                only("analysis", "org.dkpro.."),
                "a coefficient is computed in one place, and whoever reports it sees no library");
        add(
                "only_analysis_converts_units",
                only("analysis", "javax.measure..", "tech.units..", "tech.uom.."),
                "a number is compared by the rules of core, and what converts its unit is loaded by nothing else");
        add(
                "only_shell_knows_spring",
                only("shell", FRONT_END),
                "the other modules are libraries, and a front end is the first thing to be replaced");
    }

    private ArchRule only(String module, String... libraries) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(not(resideInAPackage(in(module))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }

    private static DescribedPredicate<JavaClass> touchesTheOutside() {
        Set<String> harmless = Set.of("java.net.URI", "java.net.URISyntaxException");
        DescribedPredicate<JavaClass> outside = resideInAnyPackage(
                "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..", "javax..", "java.util.zip..");
        return outside.and(
                        DescribedPredicate.describe("are more than a name", type -> !harmless.contains(type.getName())))
                .or(DescribedPredicate.describe(
                        "are files or processes",
                        type -> type.getName().matches("java\\.io\\.(File.*|RandomAccessFile|Console)")
                                || type.getName().matches("java\\.lang\\.(Process.*|Runtime)")))
                .as("reach files, sockets, data bases or processes");
    }

    private void storage() {
        add(
                "storage_has_one_door",
                classes()
                        .that(resideInAPackage(in("storage")))
                        .and()
                        .arePublic()
                        .should()
                        .haveSimpleName("SqliteDesk"),
                "what nobody outside can name, nobody outside can lean on");
        add(
                "only_wiring_opens_storage",
                noClasses()
                        .that(resideInAPackage(root + ".."))
                        .and(not(resideInAPackage(in("storage"))))
                        .and()
                        .doNotHaveSimpleName("Desks")
                        .should()
                        .accessTargetWhere(DescribedPredicate.describe("opens a desk", this::opensDesk)),
                "a desk that is opened in one place has one handle in a process, and is closed in one place;"
                        + " Wiring has Desks for that");
    }

    private boolean opensDesk(JavaAccess<?> access) {
        boolean staticMethod =
                access.getTarget().getFullName().matches(".*\\.SqliteDesk\\.(open\\w*|inMemory|<init>)\\(.*");
        return staticMethod && access.getTargetOwner().getPackageName().equals(root + ".storage");
    }

    private void features() {
        LayeredArchitecture order =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (Set<String> row : Code.FEATURES) {
            for (String feature : row) {
                order = order.layer(feature).definedBy(in("core." + feature));
            }
        }
        Set<String> below = new TreeSet<>();
        for (Set<String> row : Code.FEATURES) {
            for (String feature : row) {
                order = below.isEmpty()
                        ? order.whereLayer(feature).mayNotAccessAnyLayer()
                        : order.whereLayer(feature).mayOnlyAccessLayers(below.toArray(String[]::new));
            }
            below.addAll(row);
        }
        add(
                "features_build_on_each_other_in_one_order",
                order,
                "who reads core from problem to desk never needs a word that comes later");
        add(
                "features_are_free_of_cycles",
                slices().matching(root + ".(**)").should().beFreeOfCycles(),
                "packages in a circle are one package that pretends to be several");
    }

    private void domain() {
        add(
                "domain_is_immutable",
                fields().that()
                        .areDeclaredInClassesThat(resideInAPackage(in("core"))
                                .and(not(resideInAPackage(in("core.desk"))))
                                .and(DescribedPredicate.describe("are public", Rules::isPublic))
                                .and(DescribedPredicate.describe("make no ids", type -> !type.getSimpleName()
                                        .equals("Uids")))
                                .and(DescribedPredicate.describe(
                                        "take in no text part by part", type -> !type.isAssignableTo(Consumer.class))))
                        .should()
                        .beFinal(),
                "a verdict that somebody holds must not change in his hands; the activities of desk, the source of"
                        + " ids and what reads a text part by part have to count");
        add(
                "time_is_passed_in",
                noClasses()
                        .that(resideInAPackage(root + ".."))
                        .and()
                        .doNotHaveSimpleName("Main")
                        .should()
                        .accessTargetWhere(DescribedPredicate.describe("asks a clock or throws dice", Rules::asks)),
                "the same commands on the same files should give the same desk, byte for byte");
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
    }

    private static boolean asks(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean clock = owner.startsWith("java.time.") || owner.equals("java.lang.System");
        boolean dice = owner.equals("java.util.UUID")
                || owner.equals("java.lang.Math")
                || owner.equals("java.util.concurrent.ThreadLocalRandom");
        boolean made = access.getName().equals("<init>")
                && Set.of("java.util.Random", "java.security.SecureRandom", "java.util.Date")
                        .contains(owner);
        return made || ((clock || dice) && CLOCKS_AND_DICE.contains(access.getName()));
    }

    private void manner() {
        add(
                "names_say_what_things_are",
                noClasses()
                        .that(resideInAPackage(root + ".."))
                        .and()
                        .doNotHaveSimpleName("LinkedData") // what JSON-LD is called
                        .should()
                        .haveNameMatching(PATTERN_WORDS),
                "a name from the pattern book says how a thing is built, not what it is in a newsroom");
        add(
                "no_standard_streams",
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                "an answer goes where the caller wants it, and only the answer");
        add(
                "no_generic_exceptions",
                GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS,
                "a refusal has a name, a reason and an exit code");
        add(
                "no_field_injection",
                GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
                "what an object needs stands in its constructor");
        add(
                "packages_are_null_marked",
                classes().that(resideInAPackage(root + "..")).should(liveInANullMarkedPackage()),
                "without the mark nobody checks for null in it");
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " in " + type.getPackageName()));
            }
        };
    }
}
