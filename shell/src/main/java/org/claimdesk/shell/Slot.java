package org.claimdesk.shell;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Option;

/**
 * One parameter of a command's method.
 *
 * @param name long name of an option without dashes, else the parameter's name
 * @param index an argument's place from 0; the number of words before it for {@code @Arguments}
 * @param type of one value; the element type of a list
 * @param fallback the value if none is given; empty for none
 * @param standIn what stands for the value in the usage line
 */
record Slot(
        Role role,
        String name,
        char shortName,
        int index,
        Class<?> type,
        boolean list,
        boolean required,
        String fallback,
        String about,
        String standIn,
        String completion,
        int atLeast,
        boolean dashWords) {
    /** {@code REST} takes all words after the arguments; {@code GIVEN} comes from the shell and not from the line. */
    enum Role {
        OPTION,
        ARGUMENT,
        REST,
        GIVEN
    }

    static Slot of(Parameter parameter, int arguments) {
        Option option = parameter.getAnnotation(Option.class);
        Argument argument = parameter.getAnnotation(Argument.class);
        if (option != null) {
            return option(parameter, option);
        }
        if (argument != null) {
            boolean optional = isNullable(parameter) || !argument.defaultValue().isEmpty();
            return positional(
                    parameter,
                    Role.ARGUMENT,
                    argument.index(),
                    !optional,
                    argument.defaultValue(),
                    argument.description());
        }
        if (parameter.isAnnotationPresent(Arguments.class)) {
            return positional(parameter, Role.REST, arguments, false, "", "");
        }
        return new Slot(
                Role.GIVEN, parameter.getName(), ' ', 0, parameter.getType(), false, false, "", "", "", "", 0, false);
    }

    private static Slot option(Parameter parameter, Option option) {
        Takes takes = parameter.getAnnotation(Takes.class);
        String name = option.longName().isEmpty() ? parameter.getName() : option.longName();
        return new Slot(
                Role.OPTION,
                name,
                option.shortName(),
                0,
                elementType(parameter),
                isList(parameter),
                option.required(),
                option.defaultValue(),
                option.description(),
                takes == null ? name.toUpperCase(Locale.ROOT) : takes.value(),
                takes == null ? "" : takes.completion(),
                0,
                false);
    }

    private static Slot positional(
            Parameter parameter, Role role, int index, boolean required, String fallback, String about) {
        Takes takes = parameter.getAnnotation(Takes.class);
        return new Slot(
                role,
                parameter.getName(),
                ' ',
                index,
                elementType(parameter),
                isList(parameter),
                required,
                fallback,
                about,
                takes == null ? parameter.getName().toUpperCase(Locale.ROOT) : takes.value(),
                takes == null ? "" : takes.completion(),
                takes == null ? 0 : takes.atLeast(),
                takes != null && takes.dashWords());
    }

    private static boolean isList(Parameter parameter) {
        return parameter.getType() == List.class;
    }

    private static Class<?> elementType(Parameter parameter) {
        Type type = parameter.getParameterizedType();
        return type instanceof ParameterizedType of && isList(parameter)
                ? (Class<?>) of.getActualTypeArguments()[0]
                : parameter.getType();
    }

    private static boolean isNullable(Parameter parameter) {
        AnnotatedElement type = parameter.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    boolean isFlag() {
        return role == Role.OPTION && !list && (type == boolean.class || type == Boolean.class);
    }

    /** How an option is typed; the stand-in of an argument. */
    String typed() {
        return role == Role.OPTION ? "--" + name : standIn;
    }

    boolean isNamed(String word) {
        return role == Role.OPTION && (word.equals("--" + name) || (shortName != ' ' && word.equals("-" + shortName)));
    }
}
