package org.claimdesk.docs.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> the_program_keeps_each_rule() {
        return Rules.of(Code.ROOT).entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(Code.main())));
    }

    /** A misspelt package in a rule would let it pass for ever; this is how we would notice. */
    @TestFactory
    Stream<DynamicTest> each_rule_catches_its_violation() {
        Map<String, ArchRule> rules = Rules.of(Violations.ROOT);
        JavaClasses violations = Code.violations();
        return Violations.byRule().entrySet().stream()
                .map(violation -> dynamicTest(violation.getKey(), () -> assertThat(rules.get(violation.getKey())
                                .evaluate(violations)
                                .getFailureReport()
                                .toString())
                        .contains(Violations.ROOT + "." + violation.getValue())));
    }

    @Test
    void every_rule_has_a_violation_as_its_partner() {
        assertThat(Rules.of(Code.ROOT).keySet()).isEqualTo(Violations.byRule().keySet());
    }

    @Test
    void every_rule_says_why() {
        assertThat(Rules.of(Code.ROOT).values())
                .allSatisfy(rule -> assertThat(rule.getDescription()).contains(", because "));
    }

    @Test
    void all_modules_are_looked_at_and_no_tests() {
        Set<String> modules = Code.main().stream()
                .map(type -> Code.part(type.getPackageName(), Code.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(modules).isEqualTo(new TreeSet<>(Code.MODULES));
        assertThat(Code.main())
                .noneSatisfy(type -> assertThat(type.getSimpleName()).endsWith("Test"));
    }

    @Test
    void the_order_of_features_names_every_package_of_core() {
        Set<String> ordered =
                Code.FEATURES.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        assertThat(Code.features()).isEqualTo(ordered);
    }
}
