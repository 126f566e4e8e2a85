package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.RawRequest;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.HostileFiles.Hostile;

/** A file that was made to harm gets one sentence, in a short time, and leaves nothing behind. */
class HostileUploadIT {
    private static final String LIST = "/imports/list/importList";
    private static final String PREVIEW = "/imports/preview/importPreview";

    /** Ten times what the threat model allows. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Path SERVER = Path.of("target/house/server");

    private static Staff organiser;
    private static Visitor visitor;
    private static Set<String> before;
    private static int refused;
    private static Duration slowest = Duration.ZERO;
    private static String slowestName;

    @BeforeAll
    static void signIn() {
        organiser = Staff.with("ZONE_ORGANISER", "BY-HM");
        visitor = SignIn.as(organiser);
        before = kept();
    }

    @Test
    @Proves("F1")
    @Proves("F7")
    void what_blows_up_is_refused() {
        HostileFiles.bombs().forEach(HostileUploadIT::assertRefused);
    }

    @Test
    @Proves("F2")
    @Proves("F3")
    void what_asks_for_more_than_the_file_is_refused_and_asks_nobody() throws IOException {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            HostileFiles.entities("http://127.0.0.1:" + listener.getLocalPort() + "/x")
                    .forEach(HostileUploadIT::assertRefused);
            listener.setSoTimeout(1);
            assertFalse(called(listener), "the server called");
        }
    }

    @Test
    @Proves("F4")
    @Proves("F5")
    void what_pretends_to_be_a_list_or_hides_something_is_refused() {
        HostileFiles.disguised().forEach(HostileUploadIT::assertRefused);
    }

    @Test
    void broken_pages_records_and_cards_end_in_a_sentence() {
        HostileFiles.broken().forEach(HostileUploadIT::assertRefused);
    }

    @Test
    void a_file_above_the_limit_is_named_as_such_and_one_far_above_is_not_even_read() {
        byte[] large = new byte[(20 << 20) + 1];
        Answer answer = uploaded("cards.vcf", large);
        assertEquals(422, answer.status(), answer::text);
        assertTrue(says(answer, Say.be("imports.problem.tooLarge", 20)), answer::text);
        refused++;
        assertEquals(413, visitor.statusOfAnnounced(LIST, 100L << 20));
        refused++;
    }

    @Test
    @Proves("F8")
    void a_body_without_an_end_is_cut_at_its_head() {
        RawRequest.Heard heard = RawRequest.of(
                URI.create(House.url()),
                "POST " + LIST + " HTTP/1.1\r\nHost: " + URI.create(House.url()).getAuthority() + "\r\nCookie: "
                        + visitor.cookie()
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n");
        assertEquals(411, heard.status());
        assertTrue(heard.closed());
        refused++;
    }

    @Test
    @Proves("F8")
    void a_form_of_thousands_of_parts_or_without_a_name_gets_a_plain_answer() {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            parts.append("--x\r\nContent-Disposition: form-data; name=\"p")
                    .append(i)
                    .append("\"\r\n\r\n1\r\n");
        }
        assertClean(visitor.post(LIST, "multipart/form-data; boundary=x", parts + "--x--\r\n"));
        assertClean(visitor.post(
                LIST,
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--\r\n"));
        assertClean(visitor.post(LIST, "multipart/form-data; boundary=x", "--x\r\n\r\nnothing"));
        assertClean(visitor.post(LIST, "multipart/form-data", "nothing"));
    }

    @Test
    @Proves("F6")
    void a_file_name_is_never_a_path_nor_markup() {
        Staff other = Staff.with("ZONE_ORGANISER", "BY-HM");
        Visitor named = SignIn.as(other);
        Map<String, String> names = Map.of(
                "../../x.csv",
                "x.csv",
                "C:\\\\people\\\\y.csv",
                "y.csv",
                "я".repeat(2_048) + ".csv",
                "я".repeat(116) + ".csv",
                "a\u202evsc.csv",
                "avsc.csv",
                "%22><script>alert(1)<%2fscript>.csv",
                "%22><script>alert(1)<%2fscript>.csv");
        names.forEach((sent, shown) -> {
            Answer sheets = named.upload(named.get(LIST), "file", sent, list(sent), "receive");
            assertEquals(200, sheets.status(), sheets::text);
            assertTrue(sheets.text().contains(shown), () -> sent + ": " + sheets.text());
            assertFalse(sheets.body().contains("<script>alert"), sheets::body);
            assertEquals(
                    1,
                    House.database()
                            .number(
                                    "select count(*) from import_batch where owner_id = ? and file_name = ?",
                                    other.id(),
                                    shown));
        });
        Answer nul = named.upload(named.get(LIST), "file", "a\0b.csv", list("nul"), "receive");
        assertTrue(nul.status() < 500, nul::text);
    }

    @Test
    @Proves("F7")
    void a_cell_longer_than_any_is_a_fault_of_its_row_alone() {
        Staff other = Staff.with("ZONE_ORGANISER", "BY-HM");
        Visitor named = SignIn.as(other);
        String text = "Прозвішча;Імя;Горад;Нататка\nІваноў;Ян;Мінск;а\nПятроў;Ян;Мінск;" + "я".repeat(32_768) + "\n";
        Answer sheets =
                named.upload(named.get(LIST), "file", "long.csv", text.getBytes(StandardCharsets.UTF_8), "receive");
        Answer columns = named.submit(sheets, Map.of(), "choose");
        named.submit(columns, Map.of(), "check");
        Waiting.until(
                () -> state(other).equals("CHECKED"), Duration.ofSeconds(30), () -> state(other) + " of " + other.id());
        assertEquals(1, House.database().number("select faulty from import_batch where owner_id = ?", other.id()));
        String batch = House.database().text("select id from import_batch where owner_id = ?", other.id());
        Answer preview = named.get(PREVIEW + "?batch=" + batch + "&show=FAULTY");
        assertTrue(says(preview, Say.be("imports.problem.cellTooLong", 32_767)), preview::text);
    }

    @AfterAll
    static void figures() {
        assertEquals(
                0, House.database().number("select count(*) from import_batch where owner_id = ?", organiser.id()));
        assertEquals(0, House.database().number("select count(*) from stored_file where owner_id = ?", organiser.id()));
        assertEquals(before, kept());
        System.out.printf(
                "HostileUploadIT: %d hostile files refused, each with its sentence, none kept, the slowest (%s) in %d ms%n",
                refused, slowestName, slowest.toMillis());
    }

    private static void assertRefused(Hostile file) {
        long begun = System.nanoTime();
        Answer answer = uploaded(file.name(), file.content());
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertEquals(422, answer.status(), () -> file.name() + ": " + answer.text());
        String beginning = Say.be(file.key()).split("\\{", 2)[0];
        assertTrue(
                beginning.length() > 5
                        ? answer.text().contains(beginning)
                        : answer.text()
                                .contains(Say.be(file.key()).split("}", 2)[1].strip()),
                () -> file.name() + " does not get " + file.key() + " but: " + answer.text());
        assertTrue(took.compareTo(LONGEST) < 0, () -> file.name() + " took " + took);
        if (took.compareTo(slowest) > 0) {
            slowest = took;
            slowestName = file.name();
        }
        refused++;
    }

    /** The reader of pages makes plain blanks of those that hold a number and its sign together. */
    private static boolean says(Answer answer, String sentence) {
        return answer.text().contains(sentence.replace('\u00a0', ' ').strip());
    }

    private static void assertClean(Answer answer) {
        assertTrue(answer.status() < 500, () -> answer.status() + ": " + answer.text());
        refused++;
    }

    private static Answer uploaded(String name, byte[] content) {
        return visitor.upload(visitor.get(LIST), "file", name, content, "receive");
    }

    private static boolean called(ServerSocket listener) throws IOException {
        try {
            listener.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    private static String state(Staff staff) {
        return House.database().text("select state from import_batch where owner_id = ?", staff.id());
    }

    private static byte[] list(String name) {
        return ("Прозвішча;Імя;Горад\nІваноў;Ян;Мінск" + name.length() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What lies in the server's folders for passing things. */
    private static Set<String> kept() {
        return List.of("tmp", "data").stream()
                .flatMap(folder -> files(SERVER.resolve(folder)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
