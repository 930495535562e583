package org.claimdesk.docs.violations.analysis;

import org.springframework.core.env.Environment;

record KnowsSpring(Environment environment) {}
