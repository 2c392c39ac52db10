package dev.attache.platform.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The ZIP file of a backup; every byte is checked before it is used. */
final class Archive implements Closeable {
    static final String MANIFEST = "manifest.json";

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip) throws IOException {
        this.zip = zip;
        this.manifest = new ObjectMapper()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .readValue(entry(MANIFEST), Manifest.class);
    }

    static Archive open(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BackupRefused("There is no file " + file + " that can be read.");
        }
        Archive archive = null;
        try {
            archive = new Archive(new ZipFile(file.toFile()));
            archive.check(file);
            return archive;
        } catch (IOException | RuntimeException e) {
            close(archive);
            throw e instanceof BackupRefused refused
                    ? refused
                    : new BackupRefused(file + " is no backup, or a damaged one: nothing was restored.", e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Manifest.Table table) throws IOException {
        return entry(table.entry());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void check(Path file) throws IOException {
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupRefused(
                    file + " was written by a newer program (" + manifest.program() + "): restore it with that one.");
        }
        for (Manifest.Table table : manifest.tables()) {
            try (InputStream rows = rows(table)) {
                if (!Rows.digest(rows).equals(table.sha256())) {
                    throw new IOException("The digest of " + table.name() + " differs");
                }
            }
        }
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        return zip.getInputStream(entry);
    }

    private static void close(Archive archive) {
        try {
            if (archive != null) {
                archive.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
