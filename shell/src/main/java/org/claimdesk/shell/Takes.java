package org.claimdesk.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a command's argument or option takes from the line; beside Spring Shell's annotations, which don't say. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@interface Takes {
    /**
     * What stands for it in the usage line, such as {@code C1} or {@code PATH}. For a {@code Ref} the first letter is
     * that of the kind's short ids.
     */
    String value();

    /** Name of the {@link Completions} that know its values. */
    String completion() default "";

    /** How many words {@code @Arguments} needs at least. */
    int atLeast() default 0;

    /** Whether short words such as {@code -y} are arguments rather than options. */
    boolean dashWords() default false;
}
