package dev.attache.platform.backup;

/** The refusal of a backup or a restore, in one line for the person who asked for it. */
public class BackupRefused extends RuntimeException {
    BackupRefused(String line) {
        super(line);
    }

    BackupRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
