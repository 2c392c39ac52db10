package dev.attache.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The data directory (cluster) of the embedded PostgreSQL, created once by initdb. The application's user owns its
 * database and nothing else; nobody can log in as the superuser, who acts only in single-user mode while the server is
 * down.
 */
final class Cluster {

    private static final String LOGIN_RULES = "host attache attache 127.0.0.1/32 scram-sha-256\n";

    private final Path directory;
    private final Binaries binaries;

    private Cluster(Path directory, Binaries binaries) {
        this.directory = directory;
        this.binaries = binaries;
    }

    static Cluster in(DataDirectory home, Binaries binaries) throws IOException {
        var cluster = new Cluster(home.file("pgdata"), binaries);
        if (Files.exists(cluster.directory)) {
            cluster.refuseAnotherVersion();
            Unprivileged.way().own(cluster.directory);
        } else {
            cluster.create(home);
        }
        return cluster;
    }

    Path directory() {
        return directory;
    }

    void setPassword(String password) {
        single(directory, "alter role attache password '" + password + "'");
    }

    private void create(DataDirectory home) throws IOException {
        var unfinished = home.file("pgdata.unfinished");
        DataDirectory.delete(unfinished);
        // The builtin provider sorts the same on every machine and after every upgrade of its libraries; the operating
        // system's locale still decides what a letter is, and has to know more than ASCII for trigrams.
        var letters = System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
        var initdb = Command.run(
                home.path(),
                Unprivileged.way()
                        .line(List.of(
                                binaries.program("initdb"),
                                "--pgdata=" + unfinished,
                                "--username=postgres",
                                "--auth=reject",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--locale=" + letters)));
        if (initdb.exit() != 0) {
            throw new CannotStart(
                    "PostgreSQL could not make its data directory: " + Command.complaint(initdb.output()));
        }
        single(unfinished, "create role attache login", "create database attache owner attache");
        Files.writeString(unfinished.resolve("pg_hba.conf"), LOGIN_RULES);
        DataDirectory.move(unfinished, directory);
    }

    private void refuseAnotherVersion() throws IOException {
        var theirs = Files.readString(directory.resolve("PG_VERSION")).strip();
        var ours = binaries.majorVersion();
        if (!theirs.equals(ours)) {
            throw new CannotStart("The data in " + directory + " were written by PostgreSQL " + theirs
                    + ", this program brings PostgreSQL " + ours + ": dump them with PostgreSQL " + theirs
                    + " and restore them into a new home, or set attache.home to another directory.");
        }
    }

    private void single(Path directory, String... statements) {
        var postgres = Command.run(
                directory,
                Unprivileged.way()
                        .line(List.of(
                                binaries.program("postgres"), "--single", "-D", directory.toString(), "postgres")),
                String.join("\n", statements) + "\n");
        if (postgres.exit() != 0 || postgres.output().contains("ERROR:")) {
            throw new CannotStart(
                    "PostgreSQL could not set up its data directory: " + Command.complaint(postgres.output()));
        }
    }
}
