package dev.intisari.storage;

import dev.intisari.article.Location;
import dev.intisari.storage.StorageException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * Amazon S3. Writes are conditional where asked (<a
 * href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html">If-None-Match, If-Match</a>).
 *
 * <p>A conditional write whose reply is lost is retried by the SDK and then meets its own success as 412. Callers
 * therefore look at what is there before they believe that somebody else was first.
 */
public final class S3Storage implements Storage {
    /** Also the names with capitals and underscores that old buckets have. */
    private static final Pattern BUCKET_NAME = Pattern.compile("[A-Za-z0-9._-]{3,255}");

    private final S3Client s3;

    public S3Storage(S3Client s3) {
        this.s3 = s3;
    }

    @Override
    public StoredObject get(Location location, @Nullable String versionId, long maxBytes) {
        requireBucketName(location);
        return translatingFaults(location, () -> {
            var request = GetObjectRequest.builder()
                    .bucket(location.bucket())
                    .key(location.key())
                    .versionId(versionId)
                    .checksumMode(ChecksumMode.ENABLED)
                    .build();
            try (var stream = s3.getObject(request)) {
                var response = stream.response();
                if (response.contentLength() > maxBytes) {
                    stream.abort();
                    throw new StorageException(
                            Kind.TOO_LARGE,
                            location,
                            StorageException.tooLarge(response.contentLength(), maxBytes),
                            null);
                }
                var info = new ObjectInfo(
                        unquoted(response.eTag()),
                        Optional.ofNullable(response.versionId()),
                        response.contentLength(),
                        response.metadata());
                var content = stream.readAllBytes();
                if (content.length != response.contentLength()) {
                    // The URL connection client reports a broken connection as the end of the content.
                    throw new StorageException(Kind.UNAVAILABLE, location, "the download broke off", null);
                }
                return new StoredObject(info, content);
            } catch (IOException e) {
                throw new StorageException(Kind.UNAVAILABLE, location, "the download broke off", e);
            }
        });
    }

    @Override
    public Optional<ObjectInfo> head(Location location) {
        requireBucketName(location);
        try {
            return Optional.of(translatingFaults(location, () -> {
                var response = s3.headObject(HeadObjectRequest.builder()
                        .bucket(location.bucket())
                        .key(location.key())
                        .build());
                return new ObjectInfo(
                        unquoted(response.eTag()),
                        Optional.ofNullable(response.versionId()),
                        response.contentLength(),
                        response.metadata());
            }));
        } catch (StorageException e) {
            if (e.kind() == Kind.NO_SUCH_OBJECT) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public ObjectInfo put(
            Location location,
            byte[] content,
            String contentType,
            Map<String, String> metadata,
            Precondition condition) {
        requireBucketName(location);
        return translatingFaults(location, () -> {
            var request = PutObjectRequest.builder()
                    .bucket(location.bucket())
                    .key(location.key())
                    .contentType(contentType)
                    .metadata(metadata);
            if (condition instanceof Precondition.IfAbsent) {
                request.ifNoneMatch("*");
            } else if (condition instanceof Precondition.IfMatch match) {
                request.ifMatch("\"" + match.etag() + "\"");
            }
            var response = s3.putObject(request.build(), RequestBody.fromBytes(content));
            return new ObjectInfo(
                    unquoted(response.eTag()), Optional.ofNullable(response.versionId()), content.length, metadata);
        });
    }

    private static <T> T translatingFaults(Location location, Supplier<T> call) {
        try {
            return call.get();
        } catch (AwsServiceException e) {
            throw new StorageException(kindOf(e), location, reasonOf(e), e);
        } catch (SdkException e) {
            throw new StorageException(Kind.UNAVAILABLE, location, "S3 could not be reached: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            // The URL connection client lets this one through when a reply is garbage.
            throw new StorageException(Kind.UNAVAILABLE, location, "S3's reply could not be read", e);
        }
    }

    private static Kind kindOf(AwsServiceException e) {
        var code = codeOf(e);
        return switch (e.statusCode()) {
            case 404 -> code.equals("NoSuchBucket") ? Kind.NO_SUCH_BUCKET : Kind.NO_SUCH_OBJECT;
            case 401, 403 -> Kind.ACCESS_DENIED;
            case 412 -> Kind.PRECONDITION_FAILED;
            case 400, 301, 405 -> kindOfBadRequest(code);
            default -> Kind.UNAVAILABLE;
        };
    }

    private static Kind kindOfBadRequest(String code) {
        return switch (code) {
            case "RequestTimeout", "IncompleteBody", "BadDigest" -> Kind.UNAVAILABLE;
            case "ExpiredToken", "InvalidToken", "TokenRefreshRequired" -> Kind.ACCESS_DENIED;
            default -> Kind.INVALID;
        };
    }

    /** The SDK takes an ARN for a bucket name and fails in ways that look like a fault of the network. */
    private static void requireBucketName(Location location) {
        if (!BUCKET_NAME.matcher(location.bucket()).matches()) {
            throw new StorageException(
                    Kind.INVALID, location, "\"" + location.bucket() + "\" is not the name of a bucket", null);
        }
    }

    private static String reasonOf(AwsServiceException e) {
        return "S3 answered " + e.statusCode() + " " + codeOf(e);
    }

    private static String codeOf(AwsServiceException e) {
        var details = e.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }

    private static String unquoted(@Nullable String etag) {
        return etag == null ? "" : etag.replace("\"", "");
    }
}
