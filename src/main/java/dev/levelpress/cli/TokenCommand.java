package dev.levelpress.cli;

import dev.levelpress.http.access.NewToken;
import dev.levelpress.http.access.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code levelpress token}: a token for a program that calls the service. */
@Command(
        name = "token",
        description = {
            "Makes an API token for a program that calls the service.",
            "The token goes to standard error, once; its line for the file of tokens goes to standard output."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: levelpress token --name ci --role people >> tokens.txt"})
@SuppressWarnings("NullAway.Init") // set by picocli
final class TokenCommand implements Callable<Integer> {

    private static final int LONGEST_DAYS = 3650;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "What it is for, such as ci.")
    private String name;

    @Option(
            names = "--role",
            paramLabel = "ROLES",
            defaultValue = "reader",
            description = "What it may do: reader, maintainer, people; several with commas between them (reader).")
    private @Nullable String roles;

    @Option(names = "--days", paramLabel = "N", defaultValue = "90", description = "How long it is good (90).")
    private int days;

    private final Terminal terminal;

    TokenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new WrongUsage("--days " + days + " cannot be; a token is good for 1 to " + LONGEST_DAYS + " days");
        }
        try {
            LocalDate last = LocalDate.now(ZoneOffset.UTC).plusDays(days);
            NewToken made = NewToken.of(name, roles(), last);
            terminal.err().println("The token, shown this once: " + made.token());
            terminal.out().println(made.line());
            return Levelpress.DONE;
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private Set<Role> roles() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        for (String id : AccessOptions.names(roles)) {
            chosen.add(Role.ofId(id)
                    .orElseThrow(() ->
                            new WrongUsage("--role " + id + " cannot be; there are reader, maintainer and people")));
        }
        return chosen;
    }
}
