package org.claimdesk.core.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.claimdesk.core.article.Articles;
import org.claimdesk.core.claim.Claims;
import org.claimdesk.core.evidence.Evidences;
import org.claimdesk.core.evidence.Snapshots;
import org.claimdesk.core.journal.Journal;
import org.claimdesk.core.review.Reviews;
import org.claimdesk.core.source.Sources;
import org.jspecify.annotations.Nullable;

/** Counts the streams that a desk and its keepers gave away and that nobody has closed. */
final class OpenStreams {
    private int open;

    int count() {
        return open;
    }

    /** The same desk, watched. */
    Desk of(Desk desk) {
        return watched(desk, Desk.class);
    }

    private <T> T watched(T thing, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer(call(thing, method, arguments), method)));
    }

    private static @Nullable Object call(Object thing, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(thing, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private @Nullable Object answer(@Nullable Object answer, Method method) {
        if (answer instanceof Stream<?> stream) {
            open++;
            return stream.onClose(() -> open--);
        }
        for (Class<?> keeper : new Class<?>[] {
            Articles.class, Sources.class, Claims.class, Evidences.class, Reviews.class, Snapshots.class, Journal.class
        }) {
            if (method.getReturnType() == keeper) {
                return watchedKeeper(answer, keeper);
            }
        }
        return answer;
    }

    private <T> T watchedKeeper(@Nullable Object keeper, Class<T> type) {
        return watched(type.cast(keeper), type);
    }
}
