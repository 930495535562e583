package org.claimdesk.docs.architecture;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which class of the small program breaks which rule, and so has to be named by it. */
final class Violations {
    static final String ROOT = "org.claimdesk.docs.violations";

    private static final Map<String, String> BY_RULE = new LinkedHashMap<>();

    static {
        BY_RULE.put("modules_point_inwards", "core.article.ReachesStorage");
        BY_RULE.put("core_knows_only_the_jdk", "core.article.SpeaksJson");
        BY_RULE.put("core_does_no_io", "core.article.DeletesFiles");
        BY_RULE.put("only_storage_speaks_sql", "analysis.SpeaksSql");
        BY_RULE.put("only_formats_and_storage_speak_json", "core.article.SpeaksJson");
        BY_RULE.put("only_analysis_measures_agreement", "shell.MeasuresAgreement");
        BY_RULE.put("only_analysis_converts_units", "core.claim.ConvertsUnits");
        BY_RULE.put("only_shell_knows_spring", "analysis.KnowsSpring");
        BY_RULE.put("storage_has_one_door", "storage.BackDoor");
        BY_RULE.put("only_wiring_opens_storage", "shell.OpensTheDesk");
        BY_RULE.put("features_build_on_each_other_in_one_order", "core.article.BuildsOnAClaim");
        BY_RULE.put("features_are_free_of_cycles", "core.claim.BuildsOnAnArticle");
        BY_RULE.put("domain_is_immutable", "core.claim.Changeable");
        BY_RULE.put("time_is_passed_in", "core.claim.LooksAtItsWatch");
        BY_RULE.put("names_say_what_things_are", "core.claim.ClaimManager");
        BY_RULE.put("no_standard_streams", "shell.ShoutsAround");
        BY_RULE.put("no_generic_exceptions", "shell.ThrowsAnything");
        BY_RULE.put("no_field_injection", "shell.GetsInjected");
        BY_RULE.put("packages_are_null_marked", "shell.ShoutsAround");
    }

    private Violations() {}

    /** The rules' names, each with the class that breaks it. */
    static Map<String, String> byRule() {
        return BY_RULE;
    }
}
