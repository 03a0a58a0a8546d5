package com.allocationsystem.localstack.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom PostgreSQL runs, since it refuses to run as root.
 *
 * <p>An ordinary user: as that user. Root: inside a user namespace, where root has no rights of root and files stay root's
 * own; where the machine forbids namespaces, as user 65534, the account without rights, which then owns the data folder.
 *
 * @param prefix words in front of every PostgreSQL program
 * @param owner numeric user that must own the folder, or -1 when it already does
 */
record PostgresAccount(List<String> prefix, int owner) {

    private static final int WITHOUT_RIGHTS = 65534;

    /**
     * @param folder the folder with data and programs, existing
     * @throws IOException when no way works; the message says what to do
     */
    static PostgresAccount choose(Path folder) throws IOException, InterruptedException {
        if (!isRoot()) {
            return new PostgresAccount(List.of(), -1);
        }
        if (succeeds(List.of("unshare", "-U", "true"))) {
            return new PostgresAccount(List.of("unshare", "-U"), 0);
        }
        List<String> unprivileged =
                List.of("setpriv", "--reuid=" + WITHOUT_RIGHTS, "--regid=" + WITHOUT_RIGHTS, "--clear-groups");
        List<String> probe = new ArrayList<>(unprivileged);
        probe.addAll(List.of("test", "-x", folder.toString()));
        if (succeeds(probe)) {
            return new PostgresAccount(unprivileged, WITHOUT_RIGHTS);
        }
        throw new IOException(("PostgreSQL refuses to run as root, user namespaces are not allowed here, and user"
                        + " %d cannot reach %s. Run ./dev up as an ordinary user, or set OAS_LOCAL_DIR to a folder"
                        + " that every user may enter, such as /var/tmp/oas.")
                .formatted(WITHOUT_RIGHTS, folder));
    }

    ProcessBuilder command(List<String> words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(words);
        return new ProcessBuilder(all);
    }

    /** Gives everything in the folder to the account; another one may have owned it at the last start. */
    void own(Path folder) throws IOException, InterruptedException {
        if (owner >= 0 && !succeeds(List.of("chown", "-R", owner + ":" + owner, folder.toString()))) {
            throw new IOException("Could not give %s to user %d".formatted(folder, owner));
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            // The program is not on this machine.
            return false;
        }
    }
}
