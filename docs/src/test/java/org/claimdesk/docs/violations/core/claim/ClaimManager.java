package org.claimdesk.docs.violations.core.claim;

record ClaimManager(String claims) {}
