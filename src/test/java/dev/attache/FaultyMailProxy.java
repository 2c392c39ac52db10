package dev.attache;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before a mail server and misbehaves as it is told: refuses or hangs up on what it is sent, always before the
 * server has taken a mail, so that no failure leaves open whether the mail has arrived.
 */
class FaultyMailProxy implements Closeable {
    static final String PASS = null;
    static final String HANG_UP = "";

    /** What is answered instead of passing a line of the client on; {@link #CONNECT} is asked before the first. */
    interface Fault {
        String answer(String line) throws InterruptedException;
    }

    static final String CONNECT = "CONNECT";

    private final ServerSocket front;
    private final int server;
    private final Fault fault;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    FaultyMailProxy(int server, Fault fault) throws IOException {
        this.front = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        this.server = server;
        this.fault = fault;
        start(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    /** How many conversations there were at one time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() throws IOException {
        front.close();
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                var client = front.accept();
                start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        mostAtOnce.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (client;
                var behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
            client.setTcpNoDelay(true);
            behind.setTcpNoDelay(true);
            var toClient = client.getOutputStream();
            var greeting = fault.answer(CONNECT);
            if (greeting != PASS) {
                say(toClient, greeting);
                return;
            }
            start(() -> pass(behind, client));
            converse(client, toClient, behind.getOutputStream());
        } catch (IOException gone) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    private void converse(Socket client, OutputStream toClient, OutputStream toServer)
            throws IOException, InterruptedException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        var inContent = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            var answer = inContent ? PASS : fault.answer(line);
            if (HANG_UP.equals(answer)) {
                return;
            }
            if (answer != PASS) {
                say(toClient, answer);
                continue;
            }
            toServer.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            toServer.flush();
            inContent = inContent ? !line.equals(".") : line.equalsIgnoreCase("DATA");
        }
    }

    private static void say(OutputStream to, String answer) throws IOException {
        if (!answer.equals(HANG_UP)) {
            to.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            to.flush();
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.close();
        } catch (IOException gone) {
            return;
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "mail front");
        thread.setDaemon(true);
        thread.start();
    }
}
