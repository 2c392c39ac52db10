import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What Linux says in /proc about a process and its children. */
final class Measured {
    private Measured() {}

    /** CPU time of the process and of its children, in milliseconds, those that ended included. */
    static double cpu(long pid) {
        long ticks = 0;
        for (long one : tree(pid)) {
            try {
                String stat = Files.readString(Path.of("/proc", Long.toString(one), "stat"));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                for (int i = 11; i <= 14; i++) {
                    ticks += Long.parseLong(fields[i]);
                }
            } catch (Exception ended) {
                // counted with its parent
            }
        }
        return ticks * 10.0;
    }

    /** Resident memory of one process, in MB. */
    static double resident(long pid) {
        return kilobytes(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:") / 1024.0;
    }

    /** Memory of a process and its children, in MB; what they share is counted once. */
    static double proportional(long pid) {
        double sum = 0;
        for (long one : tree(pid)) {
            sum += kilobytes(Path.of("/proc", Long.toString(one), "smaps_rollup"), "Pss:");
        }
        return sum / 1024;
    }

    private static double kilobytes(Path file, String name) {
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(name)) {
                    return Double.parseDouble(line.replaceAll("\\D", ""));
                }
            }
        } catch (Exception ended) {
            // has none any more
        }
        return 0;
    }

    private static List<Long> tree(long pid) {
        List<Long> all = new ArrayList<>(List.of(pid));
        ProcessHandle.of(pid).ifPresent(p -> p.descendants().forEach(child -> all.add(child.pid())));
        return all;
    }
}
