package dev.intisari.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request without its body, as tests look it up in the log.
 *
 * @param bucket empty for a request about no bucket
 * @param key decoded; empty for a request about the bucket itself
 * @param query decoded parameters
 * @param headers names in lower case
 */
public record S3Request(
        String method, String bucket, String key, Map<String, String> query, Map<String, String> headers) {
    public S3Request {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    static S3Request of(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        var path = uri.getRawPath().substring(1);
        int slash = path.indexOf('/');
        var bucket = slash < 0 ? path : path.substring(0, slash);
        var key = slash < 0 ? "" : path.substring(slash + 1);
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return new S3Request(
                exchange.getRequestMethod(), decoded(bucket), decoded(key), queryOf(uri.getRawQuery()), headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    private static Map<String, String> queryOf(@Nullable String rawQuery) {
        var query = new HashMap<String, String>();
        if (rawQuery != null) {
            for (var part : rawQuery.split("&", -1)) {
                int equals = part.indexOf('=');
                query.put(
                        decoded(equals < 0 ? part : part.substring(0, equals)),
                        equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return query;
    }

    /** In a URL's path, unlike in a form, a plus sign is a plus sign. */
    private static String decoded(String percentEncoded) {
        return URLDecoder.decode(percentEncoded.replace("+", "%2B"), UTF_8);
    }
}
