package dev.intisari.s3;

/** A refusal with S3's own status and <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html">code</a>. */
final class S3Error extends RuntimeException {
    private final int status;
    private final String code;

    S3Error(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static S3Error noSuchBucket() {
        return new S3Error(404, "NoSuchBucket", "The specified bucket does not exist");
    }

    static S3Error noSuchKey() {
        return new S3Error(404, "NoSuchKey", "The specified key does not exist.");
    }

    static S3Error noSuchVersion() {
        return new S3Error(404, "NoSuchVersion", "The specified version does not exist.");
    }

    static S3Error isDeleteMarker() {
        return new S3Error(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
    }

    static S3Error preconditionFailed() {
        return new S3Error(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
    }

    static S3Error notModified() {
        return new S3Error(304, "NotModified", "Not Modified");
    }

    static S3Error accessDenied() {
        return new S3Error(403, "AccessDenied", "Access Denied");
    }

    static S3Error badRequest(String code, String message) {
        return new S3Error(400, code, message);
    }

    /** S3 may know it; this server does not, and says so instead of pretending. */
    static S3Error notImplemented(String what) {
        return new S3Error(501, "NotImplemented", "The test server does not do " + what);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
