package org.claimdesk.docs.violations.storage;

public record BackDoor(String key) {}
