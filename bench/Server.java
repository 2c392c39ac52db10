import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.management.JMX;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A program that is measured, as a process of its own. */
final class Server implements AutoCloseable {
    static final String PASSWORD = "only for the bench 2027";
    static final String BASIC = "Basic "
            + Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    final String name;
    final Process process;
    final int port;
    private JMXConnector management;

    private Server(String name, Process process, int port) {
        this.name = name;
        this.process = process;
        this.port = port;
    }

    /** Starts a program and waits for its first answer. */
    static Server start(String name, Path log, List<String> java, String ready, String... settings) throws Exception {
        int port = Postgres.freePort();
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String setting : settings) {
            line.add("-D" + setting);
        }
        line.addAll(java);
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("ATTACHE_"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("ATTACHE_ADMIN_PASSWORD", PASSWORD);
        Server server = new Server(name, builder.start(), port);
        while (!server.answers(ready)) {
            if (!server.process.isAlive()) {
                throw new IllegalStateException(name + " has ended:\n" + Files.readString(log));
            }
            Thread.sleep(10);
        }
        return server;
    }

    long pid() {
        return process.pid();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private boolean answers(String path) {
        try {
            var connection = (HttpURLConnection) URI.create(url() + path).toURL().openConnection();
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Bytes that all threads of the server have allocated so far. */
    double allocated() throws Exception {
        if (management == null) {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid()));
            String address = machine.startLocalManagementAgent();
            machine.detach();
            management = JMXConnectorFactory.connect(new JMXServiceURL(address));
        }
        var threads = JMX.newMXBeanProxy(
                management.getMBeanServerConnection(),
                new ObjectName("java.lang:type=Threading"),
                com.sun.management.ThreadMXBean.class);
        double sum = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(bytes, 0);
        }
        return sum;
    }

    @Override
    public void close() throws Exception {
        if (management != null) {
            try {
                management.close();
            } catch (IOException gone) {
                // with the server
            }
        }
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
