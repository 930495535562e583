package org.claimdesk.core.thing;

/** Makes new uids; comes in from outside so that all output can be repeated. */
@FunctionalInterface
public interface UidSource {
    Uid next();
}
