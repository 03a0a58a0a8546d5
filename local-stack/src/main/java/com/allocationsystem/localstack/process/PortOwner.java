package com.allocationsystem.localstack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a port is free, and if not, which process listens on it (read from {@code /proc}). */
public final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** @return whether a server on 127.0.0.1 could take that port now, and no process listens on it at ::1 either */
    public static boolean isFree(int port) {
        if (!listeners(port).isEmpty()) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @return the first free port from {@code from} upwards that is not in {@code except} */
    public static int firstFree(int from, Set<Integer> except) {
        for (int port = from; port <= 65_535; port++) {
            if (!except.contains(port) && isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port from %d upwards is free".formatted(from));
    }

    /** @return who listens there, as {@code "python3 (pid 4711)"}, or that it cannot be seen from here */
    public static String describe(int port) {
        Set<String> sockets = listeners(port);
        return ProcessHandle.allProcesses()
                .filter(handle -> holdsAny(handle, sockets))
                .findFirst()
                .map(handle -> "%s (pid %d)".formatted(nameOf(handle), handle.pid()))
                .orElse("a process of another user or container");
    }

    private static Set<String> listeners(int port) {
        Set<String> inodes = new HashSet<>();
        String wanted = String.format(Locale.ROOT, ":%04X", port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : lines(Path.of(table))) {
                String[] words = line.strip().split("\\s+");
                if (words.length > 9 && words[1].endsWith(wanted) && words[3].equals(LISTENING)) {
                    inodes.add("socket:[" + words[9] + "]");
                }
            }
        }
        return inodes;
    }

    private static boolean holdsAny(ProcessHandle handle, Set<String> sockets) {
        Path descriptors = Path.of("/proc", Long.toString(handle.pid()), "fd");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(descriptors)) {
            for (Path file : files) {
                if (linkTarget(file).filter(sockets::contains).isPresent()) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // Another user's process: its descriptors are not ours to see.
            return false;
        }
    }

    private static Optional<String> linkTarget(Path link) {
        try {
            return Optional.of(Files.readSymbolicLink(link).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String nameOf(ProcessHandle handle) {
        List<String> comm = lines(Path.of("/proc", Long.toString(handle.pid()), "comm"));
        return comm.isEmpty() ? "a process" : comm.get(0);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
