package org.claimdesk.docs.violations.analysis;

import java.sql.Connection;

record SpeaksSql(Connection connection) {}
