package dev.attache.platform.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The messages of one language by their keys, from its file {@code translations/<tag>.properties}: a message holds its
 * facts as a format string does ({@link java.util.Formatter}). A key without a message is an error, never another
 * language's words.
 */
record Translation(Map<String, String> messages) {

    static Translation in(String tag) {
        try (InputStream in = Translation.class.getResourceAsStream("/translations/" + tag + ".properties")) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Translation read(Reader file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        return new Translation(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
    }

    String message(String key) {
        String message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("There is no message \"" + key + "\".");
        }
        return message;
    }

    String message(String key, Object... facts) {
        return String.format(Locale.ROOT, message(key), facts);
    }
}
