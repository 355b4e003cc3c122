package dev.intisari.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.function.UnaryOperator;

/** The two documents that S3 sends. */
final class Xml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Xml() {}

    static String errorOf(S3Error error, String resource) {
        return HEAD + "<Error>" + element("Code", error.code()) + element("Message", String.valueOf(error.getMessage()))
                + element("Resource", resource) + "</Error>";
    }

    /** A ListObjectsV2 page; its keys are URL-encoded on request, for XML cannot carry every character. */
    static String listOf(Listing page, boolean urlEncoded) {
        UnaryOperator<String> key = urlEncoded ? text -> URLEncoder.encode(text, UTF_8) : text -> text;
        var xml = new StringBuilder(HEAD)
                .append("<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">")
                .append(element("Name", page.bucket()))
                .append(element("Prefix", key.apply(page.prefix())))
                .append(element("KeyCount", page.objects().size()))
                .append(element("MaxKeys", page.maxKeys()))
                .append(urlEncoded ? element("EncodingType", "url") : "")
                .append(element("IsTruncated", page.nextToken().isPresent()));
        page.nextToken().ifPresent(token -> xml.append(element("NextContinuationToken", token)));
        page.objects()
                .forEach((name, object) -> xml.append("<Contents>")
                        .append(element("Key", key.apply(name)))
                        .append(element("LastModified", object.lastModified()))
                        .append(element("ETag", object.quotedEtag()))
                        .append(element("Size", object.content().length))
                        .append(element("StorageClass", "STANDARD"))
                        .append("</Contents>"));
        return xml.append("</ListBucketResult>").toString();
    }

    private static String element(String name, Object value) {
        return "<" + name + ">" + escaped(value.toString()) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
