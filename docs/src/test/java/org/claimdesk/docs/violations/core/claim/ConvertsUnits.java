package org.claimdesk.docs.violations.core.claim;

import javax.measure.Unit;

record ConvertsUnits(Unit<?> unit) {}
