/**
 * A small program that breaks every rule of the architecture, once each, laid out as the real one. Its packages carry no
 * mark for null checks, which is one of the faults.
 */
package org.claimdesk.docs.violations;
