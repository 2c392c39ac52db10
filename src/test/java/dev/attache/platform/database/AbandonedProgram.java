package dev.attache.platform.database;

import java.nio.file.Path;

/** A program that dies at once while its PostgreSQL runs; told {@code orphaned}, its watchdog dies first. */
class AbandonedProgram {

    public static void main(String... arguments) throws Exception {
        var postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        RecoveryTest.write(postgres, arguments[1]);
        System.out.println(postgres.process().pid());
        if (arguments[1].equals("orphaned")) {
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        }
        Runtime.getRuntime().halt(137);
    }
}
