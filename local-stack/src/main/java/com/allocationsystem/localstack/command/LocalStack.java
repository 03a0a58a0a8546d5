package com.allocationsystem.localstack.command;

import com.allocationsystem.localstack.demo.DatasetFolder;
import com.allocationsystem.localstack.demo.account.DemoAccounts;
import com.allocationsystem.localstack.state.Reaper;
import com.allocationsystem.localstack.supervision.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What stands behind {@code ./dev}: the commands that need more than a shell. */
public final class LocalStack {

    private static final int MOST_ACCOUNTS = 100_000;

    private LocalStack() {}

    /**
     * @param args {@code up [--data DIR] [--port-base N]}, {@code down}, {@code status [--json]}, {@code restart NAME}
     *     or {@code demo-data DIR [ACCOUNTS]}. The system properties {@code oas.root} and {@code oas.state} name the repository and
     *     the state folder, both absolute.
     */
    public static void main(String[] args) throws Exception {
        Console console = new Console(System.out);
        int exit;
        try {
            exit = run(Arrays.asList(args), console);
        } catch (UsageException e) {
            console.say("%s", e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private static int run(List<String> args, Console console) throws Exception {
        Path root = folder("oas.root");
        Path state = folder("oas.state");
        String command = args.isEmpty() ? "" : args.get(0);
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        StatusCommand status = new StatusCommand(root, state, console);
        return switch (command) {
            case "up" -> new UpCommand(root, state, console).run(UpOptions.parse(rest));
            case "down" -> down(state, console);
            case "status" -> status.run(rest.contains("--json"));
            case "restart" -> new RestartCommand(status, state, console).run(argument(rest, "restart NAME"));
            case "demo-data" -> demoData(rest);
            default -> throw new UsageException("'%s' is no command of the local stack; see ./dev".formatted(command));
        };
    }

    private static int down(Path state, Console console) {
        int stopped = new Reaper(state).stopAll();
        console.say(stopped == 0 ? "Nothing was running." : "Stopped; nothing of it is running any more.");
        return 0;
    }

    private static int demoData(List<String> rest) throws Exception {
        if (rest.size() == 2) {
            DatasetFolder.writeDemo(Path.of(rest.get(0)).toAbsolutePath(), accounts(rest.get(1)));
        } else {
            DatasetFolder.writeDemo(
                    Path.of(argument(rest, "demo-data DIR [ACCOUNTS]")).toAbsolutePath());
        }
        return 0;
    }

    private static int accounts(String text) {
        try {
            int accounts = Integer.parseInt(text);
            if (accounts >= DemoAccounts.USUAL && accounts <= MOST_ACCOUNTS) {
                return accounts;
            }
        } catch (NumberFormatException e) {
            // Answered below, as an impossible number is.
        }
        throw new UsageException("demo-data: %s accounts; a whole number from %d to %,d is needed"
                .formatted(text, DemoAccounts.USUAL, MOST_ACCOUNTS));
    }

    private static String argument(List<String> rest, String usage) {
        if (rest.size() != 1) {
            throw new UsageException("Usage: ./dev " + usage);
        }
        return rest.get(0);
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }
}
