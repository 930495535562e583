package org.claimdesk.core.figure;

/**
 * Why two numbers cannot be compared.
 *
 * @param related whether they speak of the same sort of thing, so that a reviewer should hear of it
 */
record Obstacle(String reason, boolean related) {
    static Obstacle near(String reason) {
        return new Obstacle(reason, true);
    }

    static Obstacle far(String reason) {
        return new Obstacle(reason, false);
    }
}
