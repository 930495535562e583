/**
 * The front end: words in, a view's text out.
 *
 * <p><b>How a line runs.</b> {@link org.claimdesk.shell.Claimdesk} reads the {@code Globals}, then {@code OneShot} or
 * {@code Interactive} hands the words of each line to the {@code Dispatcher}. That parses them
 * ({@code StrictCommandParser}), executes the command through Spring Shell, and turns whatever was thrown into an exit
 * code and one line of words ({@code ProblemMapper}).
 *
 * <p><b>How to add a command.</b> Annotate a method of a plain class with Spring Shell's {@code @Command} and let it
 * return an {@code Answer}; name the class in {@code Wiring} and the command in {@code Contents}.
 *
 * <pre>{@code
 * @Command(name = {"claim", "tag"}, description = "Add and remove tags",
 *         help = """
 *                 claim tag C1 C2 +economy -draft
 *
 *                 Notes come after an empty line.""")
 * Answer tag(
 *         @Argument(index = 0, description = "a claim") @Takes(value = "C1", completion = "claims") Ref claim,
 *         @Arguments @Takes(value = "+x -y", atLeast = 1, dashWords = true) List<String> tags,
 *         @Option(longName = "dry-run", description = "change nothing") boolean dryRun) {
 *     …
 *     return Answer.of(page -> ClaimView.show(page, claim), out -> …);
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code @Argument} is one word by its index, needed unless it is {@code @Nullable} or has a default;
 *       {@code @Arguments List<T>} takes all words after those, {@code @Takes(atLeast)} says how many it needs;
 *       {@code @Option} gives one value, or with {@code List<T>} all of a repeated option. A parameter of type
 *       {@code Session} or {@code Conversation} is passed in.
 *   <li>Types: {@code String}, numbers, {@code boolean} (a flag), {@code LocalDate}, {@code Instant}, {@code Path} (as
 *       typed; {@code Session.at} finds it), enums by the words of their {@code toString}, {@code Ref} (its kind by the
 *       letter of {@code @Takes}), anything with a static {@code parse(String)}.
 *   <li>{@code --json} and {@code --help} work after every command and are not declared.
 *   <li>An {@code Answer} writes its text on a {@code Page}, which makes everything inert, or its JSON on a writer; both
 *       while it is made, so that it can be longer than memory. {@code withFault} and {@code partly} give an answer and
 *       yet end with exit code 1 or 5. Everything else that fails throws a {@code Failure} of the core.
 *   <li>{@code Conversation} has notes and a progress bar on standard error, and questions.
 *   <li>Values for completion come from {@code Completions}, registered in {@code Wiring} by the name in
 *       {@code @Takes(completion)}; a {@code Path} completes files by itself, an enum its words.
 *   <li>The first paragraph of {@code help} holds examples, which a test parses; the rest are notes.
 * </ul>
 */
@NullMarked
package org.claimdesk.shell;

import org.jspecify.annotations.NullMarked;
