package org.suviaz.tests.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Stands between a browser and the world: lets it speak with the house alone, writes down whom else it asked for, counts
 * what came through, and has every breach of a page's policy reported to itself.
 */
public final class RecordingProxy implements AutoCloseable {
    private static final String REPORTS = "/reported-to-the-proxy";

    private final URI house;
    private final ServerSocket door;
    private final Set<String> strangers = Collections.synchronizedSet(new TreeSet<>());
    private final List<String> reports = Collections.synchronizedList(new ArrayList<>());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** Opens at a free port of this machine. */
    public RecordingProxy(String house) {
        this.house = URI.create(house);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread keeper = new Thread(this::open, "recording-proxy");
        keeper.setDaemon(true);
        keeper.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Whom the browser asked for beside the house. */
    public Set<String> strangers() {
        return Set.copyOf(strangers);
    }

    /** The breaches of a policy that the browser reported. */
    public List<String> reports() {
        return List.copyOf(reports);
    }

    /** The requests to the house since the count began, a line each. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public int requests() {
        return requests.get();
    }

    /** What the house answered, heads and all, in bytes. */
    public long bytes() {
        return bytes.get();
    }

    public void countAnew() {
        requests.set(0);
        bytes.set(0);
        asked.clear();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Thread one = new Thread(() -> serve(browser), "recording-proxy-one");
                one.setDaemon(true);
                one.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** One request for each connection: enough for a test, and nothing can be mixed up. */
    private void serve(Socket browser) {
        try (browser) {
            String head = head(browser.getInputStream());
            String[] line = head.split(" ", 3);
            if (line.length < 3) {
                return;
            }
            URI target = line[0].equals("CONNECT") ? URI.create("https://" + line[1]) : URI.create(line[1]);
            if (!house.getAuthority().equals(target.getAuthority())) {
                strangers.add(line[0] + " " + target.getAuthority());
                answer(browser, "502 Not In This House");
            } else if (REPORTS.equals(target.getPath())) {
                reports.add(new String(body(browser.getInputStream(), head), StandardCharsets.UTF_8));
                answer(browser, "204 No Content");
            } else {
                requests.incrementAndGet();
                asked.add(line[0] + " " + target.getPath());
                pass(browser, head.replace(line[1], local(target)), body(browser.getInputStream(), head));
            }
        } catch (IOException | RuntimeException cut) {
            // the browser went elsewhere meanwhile, and asks again if it wants to know
        }
    }

    private static String local(URI target) {
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private void pass(Socket browser, String head, byte[] body) throws IOException {
        try (Socket behind = new Socket(house.getHost(), house.getPort())) {
            String once =
                    head.replaceAll("(?im)^(proxy-)?connection:.*\r\n", "").stripTrailing();
            OutputStream out = behind.getOutputStream();
            out.write((once + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            String answer = head(behind.getInputStream());
            bytes.addAndGet(answer.length());
            String reporting = answer.replaceAll("(?im)^(content-security-policy:.*)$", "$1; report-uri " + REPORTS);
            browser.getOutputStream().write(reporting.getBytes(StandardCharsets.ISO_8859_1));
            bytes.addAndGet(behind.getInputStream().transferTo(browser.getOutputStream()));
            browser.getOutputStream().flush();
        }
    }

    private static void answer(Socket browser, String status) throws IOException {
        browser.getOutputStream()
                .write(("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 4) {
            int one = in.read();
            if (one < 0) {
                break;
            }
            head.write(one);
            ends = one == '\r' || one == '\n' ? ends + 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] body(InputStream in, String head) throws IOException {
        var length = Pattern.compile("(?im)^content-length: *(\\d+)").matcher(head);
        return length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
    }
}
