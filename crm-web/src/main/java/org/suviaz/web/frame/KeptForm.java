package org.suviaz.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody had typed into a form that could not be taken: the fields of the screen's form, and where it is. What one
 * signs in with is never among them, nor a file, nor the memory of the page.
 *
 * @param path of the page
 * @param query of its address, ids and choices alone
 * @param till when it may be put back
 */
record KeptForm(String path, String query, Instant till, Map<String, List<String>> fields) {

    /** Fields of these names hold what one signs in with, wherever they stand. */
    static final Set<String> SECRETS = Set.of("old", "fresh", "again", "passphrase", "code");

    private static final String PREFIX = Faults.FORM + ":";

    /** A field in a line of a list, by the line's number, that Faces does not know. */
    private static final Pattern OF_A_LINE = Pattern.compile("[a-z]{1,20}-\\d{1,9}");

    KeptForm {
        fields = Map.copyOf(fields);
    }

    /** The form of this post. */
    static KeptForm of(HttpServletRequest request, String path, Instant till) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (isTyped(name)) {
                fields.put(name, List.of(values));
            }
        });
        return new KeptForm(path, Query.of(request), till, fields);
    }

    static boolean isTyped(String name) {
        return OF_A_LINE.matcher(name).matches()
                || name.startsWith(PREFIX) && !SECRETS.contains(name.substring(name.lastIndexOf(':') + 1));
    }

    String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, path);
            write(out, query);
            out.writeLong(till.toEpochMilli());
            out.writeInt(fields.size());
            for (Map.Entry<String, List<String>> field : fields.entrySet()) {
                write(out, field.getKey());
                out.writeInt(field.getValue().size());
                for (String value : field.getValue()) {
                    write(out, value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static KeptForm of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String path = read(in);
            String query = read(in);
            Instant till = Instant.ofEpochMilli(in.readLong());
            Map<String, List<String>> fields = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = read(in);
                List<String> values = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    values.add(read(in));
                }
                fields.put(name, values);
            }
            return new KeptForm(path, query, till, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
