package org.claimdesk.docs.violations.core.article;

import com.fasterxml.jackson.databind.JsonNode;

record SpeaksJson(JsonNode article) {}
