package dev.attache;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between the program and a database elsewhere: it passes everything on, nothing, or breaks. */
class DatabaseProxy implements Closeable {
    private static final int PAUSE = 20;

    private enum State {
        PASSES,
        SILENT,
        BROKEN
    }

    private final ServerSocket front = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int database;
    private volatile State state = State.PASSES;

    DatabaseProxy(int database) throws IOException {
        this.database = database;
        start(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    /** What was on its way arrives now, as it does by TCP. */
    void pass() {
        state = State.PASSES;
    }

    /** What is sent neither arrives nor fails. */
    void fallSilent() {
        state = State.SILENT;
    }

    /** All connections end, and no new one comes about. */
    void breakOff() throws IOException {
        state = State.BROKEN;
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        front.close();
        breakOff();
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                Socket client = front.accept();
                if (state == State.BROKEN) {
                    client.close();
                } else {
                    Socket behind = new Socket(InetAddress.getLoopbackAddress(), database);
                    open.add(client);
                    open.add(behind);
                    start(() -> passOn(client, behind));
                    start(() -> passOn(behind, client));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void passOn(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8192];
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                while (state == State.SILENT) {
                    Thread.sleep(PAUSE);
                }
                out.write(bytes, 0, length);
            }
        } catch (IOException gone) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "database front");
        thread.setDaemon(true);
        thread.start();
    }
}
