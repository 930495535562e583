package org.claimdesk.core.thing;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDs of version 7 (RFC 9562, section 5.7) from a clock and a random generator; increasing within one instance. */
public final class Uids implements UidSource {
    private static final long RANDOM_A = 0xFFFL;
    private final Clock clock;
    private final RandomGenerator random;
    private long lastMillis = Long.MIN_VALUE;
    private long counter;

    public Uids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The 12 bits after the version count within a millisecond (RFC 9562, section 6.2, method 1). */
    @Override
    public synchronized Uid next() {
        long millis = Math.max(clock.millis(), lastMillis);
        counter = millis == lastMillis ? counter + 1 : random.nextLong() & (RANDOM_A >>> 1);
        if (counter > RANDOM_A) {
            millis++;
            counter = 0;
        }
        lastMillis = millis;
        long high = (millis << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new Uid(new UUID(high, low));
    }
}
