package dev.intisari.s3;

import java.util.Optional;

/**
 * What a conditional PUT demands (<a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html">conditional writes</a>).
 *
 * @param ifAbsent {@code If-None-Match: *}
 * @param ifMatch {@code If-Match}, as sent
 */
record WriteCondition(boolean ifAbsent, Optional<String> ifMatch) {
    static final WriteCondition NONE = new WriteCondition(false, Optional.empty());

    static WriteCondition of(S3Request request) {
        var ifNoneMatch = request.header("if-none-match");
        if (ifNoneMatch.isPresent() && !ifNoneMatch.get().equals("*")) {
            throw S3Error.notImplemented("If-None-Match other than * on PUT");
        }
        return new WriteCondition(ifNoneMatch.isPresent(), request.header("if-match"));
    }

    void require(Optional<S3Object> current) {
        if (ifAbsent && current.isPresent()) {
            throw S3Error.preconditionFailed();
        }
        if (ifMatch.isPresent() && !sameEtag(ifMatch.get(), current.orElseThrow(S3Error::noSuchKey))) {
            throw S3Error.preconditionFailed();
        }
    }

    /** S3 takes an ETag with or without its quotes. */
    static boolean sameEtag(String sent, S3Object object) {
        return sent.replace("\"", "").equals(object.etag());
    }
}
