import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at a constant rate. A latency is counted from the moment at which the request was to start, so that an answer
 * that comes late does not hide the wait of those behind it (coordinated omission).
 */
final class Burst {
    private static final int CONNECTIONS = 64;

    private Burst() {}

    /** The latencies p50, p99, p99.9 and the longest, in ms, and how many answers were not 200. */
    static double[] send(int port, List<String> requests, double perSecond) throws InterruptedException {
        double[] latencies = new double[requests.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger bad = new AtomicInteger();
        long start = System.nanoTime() + 500_000_000L;
        Thread[] threads = new Thread[CONNECTIONS];
        for (int t = 0; t < CONNECTIONS; t++) {
            threads[t] = new Thread(() -> {
                Socket socket = null;
                for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
                    long intended = start + (long) (i / perSecond * 1e9);
                    for (long wait = intended - System.nanoTime(); wait > 0; wait = intended - System.nanoTime()) {
                        LockSupport.parkNanos(wait);
                    }
                    try {
                        // The server closes connections that idle for half a minute: at a low rate each request opens one.
                        if (socket == null || perSecond < CONNECTIONS / 2.0) {
                            socket = new Socket("127.0.0.1", port);
                            socket.setTcpNoDelay(true);
                            socket.setSoTimeout(60_000);
                        }
                        socket.getOutputStream().write(bytes(requests.get(i)));
                        if (status(new BufferedInputStream(socket.getInputStream())) != 200) {
                            bad.incrementAndGet();
                        }
                    } catch (IOException e) {
                        bad.incrementAndGet();
                        socket = null;
                    }
                    latencies[i] = (System.nanoTime() - intended) / 1e6;
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double[] sorted = latencies.clone();
        Arrays.sort(sorted);
        return new double[] {at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999), sorted[sorted.length - 1], bad.get()};
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
    }

    private static byte[] bytes(String line) {
        String[] part = line.split("\t", -1);
        StringBuilder head = new StringBuilder(part[0] + " " + part[1] + " HTTP/1.1\r\nhost: 127.0.0.1\r\n");
        for (String header : part[2].split("\\|")) {
            head.append(header).append("\r\n");
        }
        head.append("content-length: ").append(part[3].length()).append("\r\n\r\n").append(part[3]);
        return head.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads an answer whole and returns its status. */
    private static int status(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase();
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (chunked) {
            for (int size = Integer.parseInt(line(in), 16); ; size = Integer.parseInt(line(in), 16)) {
                in.skipNBytes(size);
                line(in);
                if (size == 0) {
                    return status;
                }
            }
        }
        in.skipNBytes(length);
        return status;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
