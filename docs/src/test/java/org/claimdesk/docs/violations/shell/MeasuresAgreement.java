package org.claimdesk.docs.violations.shell;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;

/** Breaks only_analysis_measures_agreement. */
public final class MeasuresAgreement {
    public CodingAnnotationStudy study() {
        return new CodingAnnotationStudy(2);
    }
}
