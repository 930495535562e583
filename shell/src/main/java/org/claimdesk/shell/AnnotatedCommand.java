package org.claimdesk.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.shell.core.command.annotation.Command;

/**
 * A method annotated with {@link Command} as a Spring Shell command. Stands in for {@code MethodInvokerCommandAdapter}
 * of Spring Shell 4.0.1, which splits list values at commas, drops defaults of primitives and prints what a method
 * returns; and it makes the object the method is called on only when the command runs.
 */
final class AnnotatedCommand extends AbstractCommand {
    private final Method method;
    private @Nullable Signature signature;
    private final Function<Conversation, ?> maker;

    AnnotatedCommand(Command command, Method method, Function<Conversation, ?> maker) {
        super(String.join(" ", command.name()), command.description(), command.group(), command.help(), false);
        if (method.getReturnType() != Answer.class) {
            throw new IllegalArgumentException("a command returns an Answer: " + method);
        }
        this.method = method;
        this.maker = maker;
    }

    /** Read when it is asked for: of most commands nobody ever does. */
    Signature signature() {
        if (signature == null) {
            signature = Signature.of(method);
        }
        return signature;
    }

    @Override
    public List<CommandOption> getOptions() {
        return signature().commandOptions();
    }

    @Override
    public ExitStatus doExecute(CommandContext context) throws Exception {
        Conversation conversation = (Conversation) context.inputReader();
        Object[] values = signature().slots().stream()
                .map(slot -> value(slot, context.parsedInput(), conversation))
                .toArray();
        conversation.give(invoke(maker.apply(conversation), values));
        return ExitStatus.OK;
    }

    private Answer invoke(Object bean, @Nullable Object[] values) throws Exception {
        try {
            method.setAccessible(true);
            return (Answer) method.invoke(bean, values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static @Nullable Object value(Slot slot, ParsedInput parsed, Conversation conversation) {
        return switch (slot.role()) {
            case OPTION -> Values.of(slot, optionValues(slot, parsed.options()));
            case ARGUMENT -> Values.of(slot, words(parsed, slot.index(), slot.index() + 1));
            case REST -> Values.of(slot, words(parsed, slot.index(), Integer.MAX_VALUE));
            case GIVEN -> slot.type() == Session.class ? conversation.session() : conversation;
        };
    }

    private static List<String> optionValues(Slot slot, List<CommandOption> options) {
        return options.stream()
                .filter(option -> slot.name().equals(option.longName()))
                .map(CommandOption::value)
                .toList();
    }

    private static List<String> words(ParsedInput parsed, int from, int to) {
        return parsed.arguments().stream()
                .filter(argument -> argument.index() >= from && argument.index() < to)
                .map(CommandArgument::value)
                .toList();
    }
}
