package dev.attache.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/**
 * The directory {@code attache.home}, which holds the embedded PostgreSQL's files. Only the user who runs the program
 * can read it, and a file lock admits one program at a time.
 */
final class DataDirectory implements Closeable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Opens and locks the directory until it is closed or the process ends. */
    static DataDirectory open(Path path) throws IOException {
        var absolute = path.toAbsolutePath().normalize();
        // PostgreSQL's own tools put paths between double quotes of a shell.
        if (absolute.toString().matches("(?s).*[\"$`\\\\\\n].*")) {
            throw new CannotStart("attache.home must not contain any of \" $ ` \\ or a line break: " + absolute);
        }
        try {
            Files.createDirectories(absolute, ownerOnly("rwx------"));
            var real = absolute.toRealPath();
            refuseAnothersHome(real);
            return new DataDirectory(real, lock(real));
        } catch (FileSystemException e) {
            throw new CannotStart(
                    "Cannot make or write " + e.getFile() + ": set attache.home to a directory of your own.", e);
        }
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Replaces a file atomically, readable by its owner only. */
    static void write(Path file, String text) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly("rw-------"));
        Files.writeString(unfinished, text, StandardOpenOption.DSYNC);
        move(unfinished, file);
    }

    /** Renames a complete file to its final name and syncs the directory, so that the name survives a power cut. */
    static void move(Path unfinished, Path complete) throws IOException {
        Files.move(unfinished, complete, StandardCopyOption.ATOMIC_MOVE);
        try (var parent = FileChannel.open(complete.getParent())) {
            parent.force(true);
        }
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static void refuseAnothersHome(Path path) throws IOException {
        if (Unprivileged.owner(path) != new UnixSystem().getUid()) {
            throw new CannotStart(path + " belongs to the user " + Files.getOwner(path)
                    + ": start Attaché as that user, or set attache.home to another directory.");
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel = FileChannel.open(
                path.resolve("lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                ownerOnly("rw-------"));
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process; the answer is the same.
        }
        channel.close();
        throw new InUse(path);
    }

    /** The refusal to start while another program uses the directory. */
    static final class InUse extends CannotStart {
        private InUse(Path path) {
            super("Attaché is already running on " + path
                    + ": stop that program first, or set attache.home to another directory.");
        }
    }
}
