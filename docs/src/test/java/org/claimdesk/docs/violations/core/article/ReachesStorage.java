package org.claimdesk.docs.violations.core.article;

import org.claimdesk.docs.violations.storage.SqliteDesk;

record ReachesStorage(SqliteDesk desk) {}
